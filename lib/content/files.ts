/** Finds and reads the files of the content folder; nothing outside it is ever opened. */
import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { quoted, Reporter, type Problem } from './problems';
import { decodeText, longestFile } from './text';

/** A content file: its path below the content folder (with `/`), and its reporter. */
export type ContentFile = { path: string; reporter: Reporter; text: string | undefined };

/** The content folder as the loader sees it. */
export class ContentFolder {
  private readonly root: string;
  private readonly reporters: Reporter[] = [];

  /** `shown` is how paths begin in messages, for example `content`. */
  constructor(
    private readonly dir: string,
    private readonly shown: string,
  ) {
    this.root = realpathSync(dir);
  }

  /** The path as an author knows it. */
  shownPath = (path: string) => (path ? `${this.shown}/${path}` : this.shown);

  /** A reporter for one file; the folder remembers what it is told. */
  reporter(path: string): Reporter {
    const reporter = new Reporter(this.shownPath(path));
    this.reporters.push(reporter);
    return reporter;
  }

  /** Everything reported of any file so far. */
  problems(): Problem[] {
    return this.reporters.flatMap((reporter) => reporter.problems);
  }

  /** Names below a folder, sorted so that every machine reads in one order; system files like .DS_Store are passed over. */
  list(path: string): { name: string; path: string; isFolder: boolean }[] {
    const full = join(this.dir, path);
    if (!lstatSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(full)
      .filter((name) => !name.startsWith('.') || name.endsWith('.md'))
      .sort()
      .map((name) => ({
        name,
        path: path ? `${path}/${name}` : name,
        isFolder: lstatSync(join(full, name)).isDirectory(),
      }));
  }

  /** Reads one file; when it cannot be read, says so and `text` is undefined. */
  read(path: string): ContentFile {
    const reporter = this.reporter(path);
    return { path, reporter, text: this.readText(path, reporter) };
  }

  private readText(path: string, reporter: Reporter): string | undefined {
    const start = { line: 1, column: 1 };
    const full = join(this.dir, path);
    const entry = lstatSync(full, { throwIfNoEntry: false });
    if (!entry) {
      reporter.report(start, '没有这个文件', '从版本库恢复，或新建一个');
      return undefined;
    }
    if (entry.isSymbolicLink()) {
      const leadsTo = statSync(full, { throwIfNoEntry: false }) && realpathSync(full);
      if (!leadsTo?.startsWith(this.root + sep)) {
        reporter.report(start, '这是一个指向 content 外面的链接文件', '换成真正的文件');
        return undefined;
      }
    }
    const target = statSync(full);
    if (!target.isFile()) {
      reporter.report(start, '这不是普通文件', '删掉它，或换成真正的文件');
      return undefined;
    }
    if (target.size > longestFile) {
      const kilobytes = Math.ceil(target.size / 1024);
      reporter.report(start, `文件有 ${kilobytes} KB，最大 ${longestFile / 1024} KB`, '拆成几篇，或删掉多余的内容');
      return undefined;
    }
    return decodeText(readBytes(full, target.size), reporter);
  }
}

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

/** `201-settle-first-prompt.md` → its number and slug; reports a name that is neither. */
export function parseArticleName(name: string, reporter: Reporter): { id: string; slug: string } | undefined {
  const match = /^([1-9]\d{2,4})-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.md$/.exec(name);
  if (!match) {
    reporter.report(
      { line: 1, column: 1 },
      `文件名${quoted(name)}不合规矩`,
      '写成 三位编号-英文短名.md，例如 201-settle-first-prompt.md',
    );
    return undefined;
  }
  if (match[2] === unnamedSlug) {
    reporter.report({ line: 1, column: 1 }, '文件还没有英文短名', `把文件名里的 ${unnamedSlug} 改成英文短名，例如 settle-first-prompt`);
  }
  return { id: match[1]!, slug: match[2]! };
}
