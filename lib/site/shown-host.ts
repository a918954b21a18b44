import { domainToUnicode } from 'node:url';
import { basePath } from './urls';

/** The address of a site as a reader knows it: its host, an international name in its own letters, and the path below it. */
export function shownHost(address: string): string {
  const { hostname, port } = new URL(address);
  return domainToUnicode(hostname) + (port && `:${port}`) + basePath(address);
}
