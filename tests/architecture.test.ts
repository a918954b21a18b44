import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parts } from '@/scripts/checks/may-import';
import { tables, withTables } from '@/scripts/commands/write-fields';

const source = /\.(?:ts|tsx|mjs)$/;
const filesOf = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dir, file).replaceAll('\\', '/'))
    .filter((file) => source.test(file) && !file.endsWith('.d.ts') && !file.includes('node_modules/'));

/** The most special part a file belongs to. */
const partOf = (file: string) =>
  Object.keys(parts)
    .filter((part) => new RegExp(`^${part.replace('*', '[^/]+')}/`).test(file))
    .sort((a, b) => b.length - a.length)[0];

/** Parts within others that only those may import who name them. */
const closed = ['components/*/browser', 'lib/search/build'];

function importsOutside(): string[] {
  return ['app', 'components', 'lib', 'scripts'].flatMap(filesOf).flatMap((file) => {
    const part = partOf(file);
    if (!part) return [`${file} belongs to no part of the architecture`];
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:(?<type>import type [^;']*)?from|import\(|tsImport\()\s*'(?<path>[^']+)'/g,
    );
    return [...imports].flatMap(({ groups }) => {
      const path = groups!.path!;
      // A type is gone before it reaches a browser: an island may know the model that its page shows.
      if (part === 'components/*/browser' && groups!.type && path.startsWith('@/lib/pages/')) return [];
      const target = path.startsWith('@/')
        ? path.slice(2)
        : path.startsWith('.')
          ? relative('.', resolve(dirname(file), path))
          : undefined;
      if (target === undefined || target.endsWith('.css')) return [];
      const { knows } = parts[part]!;
      const allowed = [part, ...knows].some((to) => new RegExp(`^${to.replace('*', '[^/]+')}(?:/|$)`).test(target));
      // The inner parts are not open to whoever may import the outer one.
      const of = partOf(`${target}.ts`);
      const inner = of !== part && closed.includes(of!) && !knows.includes(of!);
      return allowed && !inner ? [] : [`${file} imports ${target}`];
    });
  });
}

describe('the structure', () => {
  it('has imports that go one way only', () => expect(importsOutside()).toEqual([]));

  it('asks for nothing that only Next could give: a build makes the same pages without it', () => {
    const asking = ['app', 'components', 'lib']
      .flatMap(filesOf)
      .filter((file) => /from 'next\b|'use (?:client|server)'/.test(readFileSync(file, 'utf8')));
    expect(asking).toEqual([]);
  });

  it('has notes that name no path that is gone', () => {
    const notes = [
      'README.md',
      ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
      'content/README.md',
    ];
    const gone = notes.flatMap((note) =>
      [
        ...readFileSync(note, 'utf8').matchAll(
          /`((?:app|components|content|docs|lib|public|scripts|tests)\/[^`\s<>…*]*)`|\]\((?!https?:|#|\/)([^)#\s]+)[^)]*\)/g,
        ),
      ]
        .map(([, code, link]) => (code ? code : join(dirname(note), link!)))
        .filter((path) => ![path, `${path}.ts`].some((place) => existsSync(place.replace(/\/$/, ''))))
        .map((path) => `${note}: ${path}`),
    );
    expect(gone).toEqual([]);
  });

  it('has decisions that say, with a date, what came of them', () => {
    const silent = readdirSync('docs/decisions').filter(
      (file) => !/^## Outcome \(\d{4}-\d\d-\d\d\)\n\n\S/m.test(readFileSync(join('docs/decisions', file), 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  it('has thin routes, each under 60 lines', () => {
    const long = filesOf('app').filter((file) => readFileSync(file, 'utf8').split('\n').length > 60);
    expect(long).toEqual([]);
  });

  it('has no file of code above 300 lines', () => {
    const long = ['app', 'components', 'lib', 'scripts']
      .flatMap(filesOf)
      .filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('has style sheets of at most 250 lines, each beside what it styles', () => {
    const sheets = ['app', 'components'].flatMap((dir) =>
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.css'))
        .map((file) => join(dir, file).replaceAll('\\', '/')),
    );
    const long = sheets.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it.each(Object.keys(tables))(
    'has in %s the tables that the code has (npm run content:fields writes them)',
    (path) => {
      expect(readFileSync(path, 'utf8')).toBe(withTables(path));
    },
  );
});
