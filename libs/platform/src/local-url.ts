/**
 * Where somebody on this machine opens the service when no PUBLIC_URL is set.
 *
 * @param host a name or an address; an IPv6 address without brackets
 */
export function localUrl(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
