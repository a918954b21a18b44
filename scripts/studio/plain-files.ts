/** Files of the content that the studio shows as they are written, each with what the authors' guide says of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dataFiles } from '@/lib/content/data-files';
import { operatorDir } from '@/lib/content/files';

/** A file: its collection and name in the editor, its path below the content folder, what it is. */
export type PlainFile = { collection: string; name: string; path: string; label: string; hint: string };

/** Those that have a form, and those that only commands write. */
const elsewhere: readonly string[] = [
  dataFiles.site,
  dataFiles.notices,
  dataFiles.withdrawn,
  dataFiles.ownWithdrawn,
].map(([path]) => path);

/** All such files of the content, in the order of the editor's lists. */
export function plainFiles(content: string): PlainFile[] {
  const guide = readFileSync('content/README.md', 'utf8');
  const rows = new Map([...guide.matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(([, path, what]) => [path!, what!]));
  const data = Object.values(dataFiles).flatMap(([path]) => {
    if (elsewhere.includes(path) || !existsSync(realPath(content, path))) return [];
    const hint = (rows.get(path) ?? '').replaceAll(/[`*]/g, '');
    return [plainFile('data', path, `${/^[^，。；：（]*/.exec(hint)![0]} ${path}`, hint)];
  });
  const guides = names(content, 'guides').map((name) => {
    const path = `guides/${name}`;
    return plainFile('guides', path, guideName(realPath(content, path)) ?? path);
  });
  const notes = names(content, 'operator/notes').map((name) =>
    plainFile('notes', `operator/notes/${name}`, `${parseInt(name)} 的本店说明`),
  );
  return [...guides, ...data, ...notes];
}

function plainFile(collection: string, path: string, label: string, hint = path): PlainFile {
  return { collection, name: path.replace(/\.\w+$/, '').replaceAll('/', '-'), path, label, hint };
}

/** Where a file is: the operator's own takes the place of the shipped one. */
export function realPath(content: string, path: string): string {
  const own = join(operatorDir(content), path);
  return existsSync(own) ? own : join(content, path);
}

/** Names of the files of a folder, those that only the operator has last; undefined when there is no such folder. */
export function namesIn(content: string, folder: string, pattern: RegExp): string[] | undefined {
  const folders = [content, operatorDir(content)].map((base) => join(base, folder)).filter((path) => existsSync(path));
  if (folders.length === 0) return undefined;
  return [...new Set(folders.flatMap((path) => readdirSync(path)))].filter((name) => pattern.test(name));
}

const names = (content: string, folder: string) => (namesIn(content, folder, /^[\w-]+\.(?:yaml|md)$/) ?? []).sort();

/** The name of a guide; none while its file cannot be read. */
function guideName(file: string): string | undefined {
  try {
    return (parse(readFileSync(file, 'utf8')) as { name?: string }).name;
  } catch {
    return undefined;
  }
}
