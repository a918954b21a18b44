import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/scripts/commands/search';
import { call, start, type Outcome } from '../scripts/run-command';

const dir = mkdtempSync(join(tmpdir(), 'queries-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A table of queries. */
function table(name: string, text: string): string {
  const file = join(dir, name);
  writeFileSync(file, text);
  return file;
}

const usage = `用法：npm run search -- "请先结帐"
      npm run --silent search -- --queries 文件.tsv   （第一行是栏名，要有 query 一栏）
`;

describe('npm run search -- --queries', () => {
  const queries = [
    '请先结帐',
    '天气',
    '201',
    'a0',
    '他说"请先结算"',
    "it's",
    '\\n {"a":1}',
    '😀😀',
    '  前后有空格  ',
    '结'.repeat(10_000),
    '请先接帐',
    '请先结帐',
  ];
  type Line = {
    query: string;
    state: string;
    confident: boolean;
    results: { slug: string; id: string; kind: string; score: number }[];
  };
  let outcome: Outcome;
  let lines: Line[];

  beforeAll(async () => {
    // With a byte order mark, CRLF, an empty line and another column before, as spreadsheets write.
    const rows = queries.map((query, at) => `${at}\t${query}`);
    outcome = await start('search', [
      '--queries',
      table('queries.tsv', `\ufeff${['note\tquery', '', ...rows, ''].join('\r\n')}`),
    ]);
    lines = outcome.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  });

  it('prints one JSON object a line, in the order of the table, and nothing else', () => {
    expect([outcome.status, outcome.stderr]).toEqual([0, '']);
    expect(lines.map(({ query }) => query)).toEqual(queries);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['query', 'state', 'confident', 'results']);
      for (const result of line.results) expect(Object.keys(result)).toEqual(['slug', 'id', 'kind', 'score', 'tone']);
    }
  });

  it('names at most ten answers, each once, best first', () => {
    for (const { results } of lines) {
      expect(results.length).toBeLessThanOrEqual(10);
      expect(new Set(results.map(({ slug }) => slug)).size).toBe(results.length);
      const scores = results.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    expect(lines[0]!.results.length).toBe(10);
  });

  it('says how each was found, and whether there is an answer', () => {
    const seen = (query: string) => {
      const { confident, results } = lines[queries.indexOf(query)]!;
      return { confident, slug: results[0]?.slug, id: results[0]?.id, kind: results[0]?.kind };
    };
    const found = { confident: true, slug: 'settle-first-prompt', id: '201' };
    expect(seen('201')).toEqual({ ...found, kind: 'number' });
    expect(seen('请先结帐')).toEqual({ ...found, kind: 'prompt' });
    expect(seen('请先接帐')).toEqual({ ...found, kind: 'words' });
    expect(seen('他说"请先结算"')).toEqual({ ...found, kind: 'words' });
    expect(seen('a0')).toMatchObject({ confident: true, kind: 'code' });
    expect(seen('天气').confident).toBe(false);
    expect(seen('😀😀')).toEqual({ confident: false });
  });

  it('answers the same query the same way', () => expect(lines.at(-1)).toEqual(lines[0]));
});

describe('npm run search', () => {
  it('says so when a table is not there or has no query column, and how it is called', async () => {
    const file = table('wrong.tsv', 'question\tslugs\n请先结算\tx\n');
    const outcomes = await Promise.all([
      call(run, '--queries', 'nowhere.tsv'),
      call(run, '--queries', file),
      call(run),
      call(run, '--query', 'x'),
    ]);
    expect(outcomes).toEqual(
      [
        '没有这个文件：nowhere.tsv\n',
        `${file}: 第一行里没有 query 这一栏，写的是“question\tslugs”\n`,
        usage,
        `不认识“--query”\n${usage}`,
      ].map((stderr) => ({ status: 2, stdout: '', stderr })),
    );
  });

  it('shows how a query of several words was understood, its response code, and ten answers with number, score, kind, question and money', async () => {
    const { status, stdout, stderr } = await call(run, 'qiantui', '报', '96');
    expect([status, stderr]).toEqual([0, '']);
    const [understood, code, ...answers] = stdout.trimEnd().split('\n');
    expect([understood, code]).toEqual(['qiantui报96 → 签退报96', '应答码 96：银行间转接系统异常']);
    expect(answers.length).toBe(10);
    for (const line of answers)
      expect(line).toMatch(/^\d{3} {2}\d+\.\d\d {2}(?:number|code|prompt|words) {1,3} {2}\S.*（.+）$/);
  });
});
