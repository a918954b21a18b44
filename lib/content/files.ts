/** Finds and reads the files of the content folder; nothing outside it is ever opened. */
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { quoted, Reporter, startOfFile, type Problem } from './problems';
import { slugPattern } from './schema/kinds';
import { decodeText, longestFile, longestLock } from './text';

/** A content file: its path below the content folder (with `/`), and its reporter. */
export type ContentFile = { path: string; reporter: Reporter; text: string | undefined };

/** Where the layer of an operator stands. */
export const operatorDir = (content: string) => join(content, operatorFolder);

const operatorFolder = 'operator';
const inLayer = `${operatorFolder}/`;

/**
 * The content folder as the loader sees it: with the layer of the operator over it, whose files take the place of those
 * with the same path, and join the others (docs/decisions/024-an-operators-layer.md).
 */
export class ContentFolder {
  private readonly root: string;
  private readonly layer: string;
  private readonly reporters: Reporter[] = [];
  private inPlace: ReadonlyMap<string, string | undefined> = new Map();

  /** `shown` is how paths begin in messages, for example `content`. */
  constructor(
    private readonly dir: string,
    private readonly shown: string,
  ) {
    this.layer = operatorDir(dir);
    this.root = realpathSync(dir);
  }

  /** The path as an author knows it. */
  shownPath = (path: string) => {
    const own = this.ownPath(path);
    return path ? `${this.shown}/${own === undefined ? path : inLayer + own}` : this.shown;
  };

  /** The path below the layer of what the operator has there. */
  private ownPath(path: string): string | undefined {
    if (path.startsWith(inLayer)) return path.slice(inLayer.length);
    return path && lstatSync(join(this.layer, path), { throwIfNoEntry: false })?.isFile() ? path : undefined;
  }

  /** Reads these texts in place of those of shipped files, by their paths; one that is undefined is as if it were not there. */
  readInstead(texts: ReadonlyMap<string, string | undefined>) {
    this.inPlace = texts;
  }

  /** Whether another text is read in place of that of a file. */
  private isReplaced = (path: string) => this.inPlace.has(path) && this.ownPath(path) === undefined;

  /** Where a file is: the operator's own, or what is shipped. */
  protected fullPath(path: string): string {
    const own = this.ownPath(path);
    return own === undefined ? join(this.dir, path) : join(this.layer, own);
  }

  /** Whether there is something at this path. */
  isThere = (path: string) => existsSync(this.fullPath(path));

  /** A reporter for one file; the folder remembers what it is told. */
  reporter(path: string): Reporter {
    const reporter = new Reporter(this.shownPath(path));
    this.reporters.push(reporter);
    return reporter;
  }

  /** Reports something that should not be where it is, and gives the nothing that is read of it. */
  refuse(path: string, message: string, fix: string): [] {
    this.reporter(path).report(startOfFile, message, fix);
    return [];
  }

  /** Everything reported of any file so far. */
  problems(): Problem[] {
    return this.reporters.flatMap((reporter) => reporter.told());
  }

  /**
   * Names below a folder, sorted so that every machine reads in one order; system files like .DS_Store are passed over.
   * A folder that is not there is empty; what stands in its place, or cannot be read, is reported.
   */
  list(path: string): { name: string; path: string; isFolder: boolean }[] {
    const entries = [path, ...(path && !path.startsWith(inLayer) ? [inLayer + path] : [])].flatMap((folder) =>
      this.entriesOf(folder, path),
    );
    return [...new Map(entries.map((entry) => [entry.name, entry])).values()]
      .filter(({ path }) => !this.isReplaced(path) || this.inPlace.get(path) !== undefined)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The entries of one folder, by their path below the content. */
  private entriesOf(folder: string, path: string) {
    const full = this.fullPath(folder);
    const entry = lstatSync(full, { throwIfNoEntry: false });
    if (!entry) return [];
    if (!entry.isDirectory()) return this.refuse(folder, '这里应该是文件夹', '删掉它，从版本库恢复这个文件夹');
    let names: Buffer[];
    try {
      names = readdirSync(full, { encoding: 'buffer' });
    } catch {
      return this.refuse(folder, '打不开这个文件夹', '检查它的读取权限');
    }
    return names.flatMap((bytes) => {
      const name = bytes.toString();
      if (name.startsWith('.') && !name.endsWith('.md')) return [];
      const below = path ? `${path}/${name}` : name;
      if (isSystemFile(name)) return this.refuse(below, '这是 Windows 自己放的文件', '删掉它');
      // A name that is not UTF-8 cannot be written back: the file would never be found under it.
      if (!Buffer.from(name).equals(bytes))
        return this.refuse(below, '文件名里有坏掉的字节，不是 UTF-8 文字', '重新起一个名字');
      const isFolder = lstatSync(join(full, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
      return [{ name, path: below, isFolder }];
    });
  }

  /** Reads one file; when it cannot be read, says so and `text` is undefined. */
  read(path: string): ContentFile {
    const reporter = this.reporter(path);
    return { path, reporter, text: this.readText(path, reporter) };
  }

  private readText(path: string, reporter: Reporter): string | undefined {
    if (this.isReplaced(path)) return this.inPlace.get(path);
    const refuse = (message: string, fix: string) => void reporter.report(startOfFile, message, fix);
    const full = this.fullPath(path);
    const entry = lstatSync(full, { throwIfNoEntry: false });
    if (!entry) return refuse('没有这个文件', '从版本库恢复，或新建一个');
    try {
      if (entry.isSymbolicLink() && !this.leadsInside(full))
        return refuse('这是一个指向 content 外面的链接文件', '换成真正的文件');
      const target = statSync(full);
      if (!target.isFile()) return refuse('这不是普通文件', '删掉它，或换成真正的文件');
      const [longest, fix] = lockFiles.includes(path)
        ? [longestLock, '从版本库恢复这个文件']
        : [longestFile, '拆成几篇，或删掉多余的内容'];
      if (target.size > longest)
        return refuse(`文件有 ${Math.ceil(target.size / 1024)} KB，最大 ${longest / 1024} KB`, fix);
      return decodeText(readBytes(full, target.size), reporter);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ELOOP') return refuse('这个链接文件绕回了自己', '换成真正的文件');
      if (code) return refuse(`打不开这个文件（${code}）`, '检查它的读取权限，或从版本库恢复');
      throw error;
    }
  }

  /** Whether a link ends at something below the content folder. */
  private leadsInside = (link: string) =>
    statSync(link, { throwIfNoEntry: false }) !== undefined && realpathSync(link).startsWith(this.root + sep);
}

/** What Windows leaves in folders. */
export const isSystemFile = (name: string) => /^(?:thumbs\.db|desktop\.ini)$/i.test(name);

/** Where published addresses are written down. */
export const lockFile = 'addresses.lock';
/** The same of the addresses that only the operator has; where it is there, new ones are written down in it. */
export const ownLockFile = `${inLayer}own-${lockFile}`;
const lockFiles: readonly string[] = [lockFile, ownLockFile];

function readBytes(path: string, size: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(size);
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

/** The slug of a new file until its author names it; it can never be published. */
export const unnamedSlug = 'rename-me';

/**
 * The numbers of a topic in the order in which they are given: 201 to 279, then 2000 to 2799, then 20000 to 27999. Those
 * whose second digit is 8 or 9 are for answers that only an operator has, so that no later shipped one takes theirs.
 */
export function articleNumbers(digit: number, own = false): string[] {
  return [2, 3, 4].flatMap((length) => {
    const rests = Array.from({ length: 10 ** length }, (_, rest) => String(rest).padStart(length, '0'));
    return rests.filter((rest) => rest !== '00' && /^[89]/.test(rest) === own).map((rest) => `${digit}${rest}`);
  });
}

const articleName = new RegExp(`^([1-9]\\d{2,4})-(${slugPattern})\\.md$`);

/** `201-settle-first-prompt.md` → its number and slug; reports a name that is neither. */
export function parseArticleName(name: string, reporter: Reporter): { id: string; slug: string } | undefined {
  const match = articleName.exec(name);
  if (!match) {
    const picture = /\.(?:svg|png|jpe?g|webp|gif)$/i.test(name);
    reporter.report(
      startOfFile,
      picture ? '图片不放在这里' : `文件名${quoted(name)}不合规矩`,
      picture ? '移到 public/images/' : '写成 三位编号-英文短名.md，例如 201-settle-first-prompt.md',
    );
    return undefined;
  }
  if (match[2] === unnamedSlug) {
    const fix = `把文件名里的 ${unnamedSlug} 改成英文短名，例如 settle-first-prompt`;
    reporter.report(startOfFile, '文件还没有英文短名', fix);
  }
  return { id: match[1]!, slug: match[2]! };
}
