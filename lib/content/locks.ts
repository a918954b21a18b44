/** The files in which published addresses are written down: the shipped one, and the operator's own, which has only what the other lacks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLock, parseLock, type Address } from './addresses';
import { lockFile, operatorDir, ownLockFile } from './files';
import { Reporter } from './problems';

const pathsOf = (content: string) => ({
  shipped: join(content, lockFile),
  own: join(operatorDir(content), ownLockFile.split('/').at(-1)!),
});

const textAt = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** All addresses that are written down below a content folder. */
export const lockedAddresses = (content: string) =>
  new Map(Object.values(pathsOf(content)).flatMap((path) => [...parseLock(textAt(path), new Reporter(path))]));

/** The lines of both files. */
export const lockedText = (content: string) => Object.values(pathsOf(content)).map(textAt).join('\n');

/** Writes all addresses down: in the operator's own file, where there is one, what the shipped one lacks; else all in that. */
export function writeLocks(content: string, addresses: ReadonlyMap<string, Address>) {
  const { shipped, own } = pathsOf(content);
  if (!existsSync(own)) return writeFileSync(shipped, formatLock(addresses));
  const known = parseLock(textAt(shipped), new Reporter(shipped));
  const lacking = [...addresses].filter(([address, { meaning }]) => known.get(address)?.meaning !== meaning);
  return writeFileSync(own, formatLock(new Map(lacking)));
}
