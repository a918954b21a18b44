/** Pages that are there whatever the content: address → what it shows. Each is a folder of app/ with a page of its own. */
import { readdirSync } from 'node:fs';
import { homeUrl } from './urls';

const folders = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => /^([\w-]+)[/\\]page\.tsx$/.exec(file)?.[1])
  .filter((name) => name !== undefined)
  .sort();

export const fixedPages: ReadonlyMap<string, string> = new Map([
  [homeUrl, 'home'],
  ...folders.map((name): [string, string] => [`/${name}/`, name]),
]);
