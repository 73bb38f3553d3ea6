import { connect } from 'node:net';

/** The first line that a server sends, '' when it closes without one. Rejects when nothing listens. */
export function greeting(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setEncoding('utf8');
    socket.once('data', (text: string) => {
      resolve(text);
      socket.destroy();
    });
    socket.once('close', () => resolve(''));
    socket.once('error', reject);
  });
}
