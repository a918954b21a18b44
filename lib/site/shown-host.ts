import { domainToUnicode } from 'node:url';

/** The host of an address as a reader knows it: an international name in its own letters. */
export function shownHost(address: string): string {
  const { hostname, port } = new URL(address);
  return domainToUnicode(hostname) + (port && `:${port}`);
}
