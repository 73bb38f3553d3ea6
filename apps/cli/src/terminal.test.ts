import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal, printable } from './terminal.ts';

class Output extends EventEmitter {
  text = '';
  constructor(readonly isTTY: boolean) {
    super();
  }
  write(text: string): void {
    this.text += text;
  }
}

function terminalOn(isTTY: boolean) {
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const [stdout, stderr] = [new Output(isTTY), new Output(isTTY)];
  return { stdout, stderr, terminal: openTerminal({ stdin, stdout, stderr }) };
}

describe('openTerminal', () => {
  it('keeps results and words to the person apart', () => {
    const { terminal, stdout, stderr } = terminalOn(false);
    terminal.print('a');
    terminal.printJson({ b: ['ö'] });
    terminal.note('c');
    expect(stdout.text).toBe('a\n{"b":["ö"]}\n');
    expect(stderr.text).toBe('c\n');
  });

  it('shows no progress and no colour where nobody looks, and asks nobody', () => {
    const { terminal, stdout, stderr } = terminalOn(false);
    terminal.progress('working…').undo();
    terminal.print(terminal.paint('green', 'ok'));
    expect({ out: stdout.text, error: stderr.text, asks: terminal.canAsk }).toEqual({
      out: 'ok\n',
      error: '',
      asks: false,
    });
  });

  it('takes progress back', () => {
    const { terminal, stderr } = terminalOn(true);
    terminal.progress('working…').undo();
    expect(stderr.text).toBe('working…\r\u001b[K');
    expect(terminal.canAsk).toBe(true);
  });

  it('falls silent when its reader has gone, as head does', () => {
    const { terminal, stdout, stderr } = terminalOn(false);
    terminal.print('read');
    stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    terminal.print('not read');
    terminal.note('still told');
    expect(stdout.text).toBe('read\n');
    expect(stderr.text).toBe('still told\n');
  });

  it('lets any other error of a stream be heard', () => {
    const { stdout } = terminalOn(false);
    const full = Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    expect(() => stdout.emit('error', full)).toThrow('disk full');
  });
});

describe('printable', () => {
  it.each([
    ['plain words, ünïcode and 👩‍💻 stay', 'plain words, ünïcode and 👩‍💻 stay'],
    ['two\r\nlines\tand more', 'two lines and more'],
    ['\u001b[31mred\u001b[0m\u0007', '[31mred [0m'],
    ['\u009b2Jgone', '2Jgone'],
    ['safe\u202egnp.exe', 'safe gnp.exe'],
  ])('%j', (text, shown) => expect(printable(text)).toBe(shown));
});
