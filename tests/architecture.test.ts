import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFieldTable } from '@/lib/content/field-table';

/** Which part may import which; what is not listed is not allowed. docs/architecture.md draws the same. */
const mayImport: Record<string, string[]> = {
  app: ['components', 'lib/pages', 'lib/assets', 'lib/site'],
  components: ['components', 'lib/pages', 'lib/site', 'lib/content/schema'],
  'components/islands': ['lib/search', 'lib/payout', 'lib/report'],
  'lib/pages': [
    'lib/pages',
    'lib/content',
    'lib/payout',
    'lib/qr',
    'lib/report',
    'lib/search',
    'lib/search/build',
    'lib/share',
    'lib/site',
  ],
  'lib/deploy': ['lib/site'],
  'lib/payout': [],
  'lib/qr': [],
  'lib/report': [],
  'lib/share': [],
  'lib/search': [],
  'lib/search/build': ['lib/search'],
  'lib/content': ['lib/content', 'lib/payout', 'lib/report', 'lib/site'],
  'lib/site': ['lib/site'],
  'lib/assets': ['lib/content', 'lib/pages', 'lib/search', 'lib/site'],
  // It renders the routes of app/ too, which it finds as files.
  'lib/export': ['components', 'lib/pages', 'lib/site'],
  'lib/offline': ['components', 'lib/assets', 'lib/content', 'lib/pages', 'lib/site'],
  scripts: ['scripts', 'lib', 'lib/search/build'],
};

const source = /\.(?:ts|tsx|mjs)$/;
const filesOf = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dir, file).replaceAll('\\', '/'))
    .filter((file) => source.test(file) && !file.endsWith('.d.ts'));

/** The most special part a file belongs to. */
const partOf = (file: string) =>
  Object.keys(mayImport)
    .filter((part) => file.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0];

function importsOutside(): string[] {
  const parts = ['app', 'components', 'lib', 'scripts'];
  return parts.flatMap(filesOf).flatMap((file) => {
    const part = partOf(file);
    if (!part) return [`${file} belongs to no part of the architecture`];
    const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\(|tsImport\()\s*'([^']+)'/g)].map(
      ([, path]) => path!,
    );
    return imports.flatMap((path) => {
      const target = path.startsWith('@/')
        ? path.slice(2)
        : path.startsWith('.')
          ? relative('.', resolve(dirname(file), path))
          : undefined;
      if (target === undefined || target.endsWith('.css')) return [];
      const allowed = [part, ...mayImport[part]!].some((to) => target === to || target.startsWith(`${to}/`));
      // The inner parts are not open to whoever may import the outer one.
      const inner = ['components/islands', 'lib/search/build'].some(
        (closed) => target.startsWith(`${closed}/`) && part !== closed && !mayImport[part]!.includes(closed),
      );
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
        .filter((path) => !existsSync(path.replace(/\/$/, '')))
        .map((path) => `${note}: ${path}`),
    );
    expect(gone).toEqual([]);
  });

  it('has thin routes, each under 60 lines', () => {
    const long = filesOf('app').filter((file) => readFileSync(file, 'utf8').split('\n').length > 60);
    expect(long).toEqual([]);
  });

  it('has style sheets of at most 250 lines, each beside what it styles; the offline file waits for its turn', () => {
    const sheets = ['app', 'components'].flatMap((dir) =>
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.css'))
        .map((file) => join(dir, file).replaceAll('\\', '/')),
    );
    const long = sheets.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual(['components/offline/offline.css']);
  });

  it('has an authors’ table that is the schema’s (npm run content:fields writes it)', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    expect(guide).toBe(withFieldTable(guide));
  });
});
