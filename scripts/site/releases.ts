/** Releases that were live before: kept with the files for servers that belong to them, so that one command goes back. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Published, Release } from './publish';
import { work } from './work';

/** A folder for each, by the time it was published. Files that did not change have one place on the disk for all. */
const releases = join(work, 'releases');
/** The newest that are kept. */
const most = 5;

const names = () => (existsSync(releases) ? readdirSync(releases).sort() : []);
const isComing = (name: string) => name.endsWith('.new');

/** The times of the releases that are kept, the newest last. */
export const keptReleases = (): string[] => names().filter((name) => !isComing(name));

/** Keeps the site in `folder`, which moves. A program that is stopped meanwhile leaves what the next one removes. */
export function keepRelease(folder: string, record: Published, deploy: Release['deploy']) {
  const place = join(releases, record.at);
  const coming = `${place}.new`;
  for (const name of names().filter(isComing)) rmSync(join(releases, name), { recursive: true });
  mkdirSync(join(coming, 'deploy'), { recursive: true });
  for (const [name, text] of Object.entries(deploy)) writeFileSync(join(coming, 'deploy', name), text);
  writeFileSync(join(coming, 'release.json'), JSON.stringify(record));
  renameSync(folder, join(coming, 'out'));
  rmSync(place, { recursive: true, force: true });
  renameSync(coming, place);
  for (const name of keptReleases().slice(0, -most)) rmSync(join(releases, name), { recursive: true });
}

/** A release that is kept: where its site is, what is known of it, and its files for servers. */
export function readRelease(at: string): { out: string; record: Published; deploy: Release['deploy'] } {
  const place = join(releases, at);
  const read = (...path: string[]) => readFileSync(join(place, ...path), 'utf8');
  const deploy = readdirSync(join(place, 'deploy')).map((name) => [name, read('deploy', name)]);
  return { out: join(place, 'out'), record: JSON.parse(read('release.json')), deploy: Object.fromEntries(deploy) };
}
