import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { exportedAnswers, type ExportedAnswer } from '@/lib/export/answers';
import { checkFastgpt, checkTables, checkWecom, checkWeixinDialog } from '@/lib/export/check';
import { formats } from '@/lib/export/formats';
import { fastgpt } from '@/lib/export/limits';
import { tablesOf } from '@/lib/export/tables';
import { run as exportAnswers } from '@/scripts/commands/export';
import { inspectChanged } from '@/tests/content/content-folder';
import { call } from '@/tests/scripts/run-command';

const wordings = Array.from({ length: 120 }, (_, at) => `收工第 ${at} 次怎么轧账`);
const table = (phrases: string[]) =>
  ['slug\tvoice\tphrase', ...phrases.map((phrase) => `how-to-settle\ta\t${phrase}`), ''].join('\n');

/** What is read of the same wordings once. */
const read = new Map<string[], ExportedAnswer[]>();

function answers(phrases = wordings): ExportedAnswer[] {
  const known = read.get(phrases);
  if (known) return structuredClone(known);
  const { library, messages } = inspectChanged({ 'phrasings/settlement.tsv': table(phrases) });
  expect(messages).toEqual([]);
  const all = exportedAnswers(library!);
  read.set(phrases, all);
  return structuredClone(all);
}

const text = async (format: string, from = answers()) =>
  [...(await formats[format]!(from)).files.values()].map(String).join('');

describe('what is exported', () => {
  it('is every answer with its reply and every wording once, whatever its spaces and signs', () => {
    const all = answers(['怎么做结算', '误按 结算！', '收工了咋轧账', '收工了，咋轧账？']);
    expect(all.map(({ number }) => number)).toEqual(['101', '102', '201']);
    expect(all[0]).toMatchObject({ question: '不小心点了结算怎么办？', topic: '结算', verdict: '不影响到账' });
    expect(all[0]!.similar).toEqual(['误按结算', '点错结算', '结算按错了', '结算成功']);
    expect(all[0]!.reply).toMatch(/^【101】不小心点了结算怎么办？\n不影响到账。/);
    const settled = all[1]!.similar;
    expect(settled.filter((wording) => /轧账|误按|怎么做/.test(wording))).toEqual(['收工了咋轧账']);
  });

  it.each(['wecom', 'weixin-dialog', 'fastgpt', 'csv', 'json'])(
    'as %s differs after three changed wordings in three lines, and in no other',
    async (format) => {
      const changed = wordings.map((wording, at) => ([3, 40, 70].includes(at) ? `${wording}呢` : wording));
      const [before, after] = [await text(format), await text(format, answers(changed))].map((file) =>
        file.split('\n'),
      );
      expect(after).toHaveLength(before!.length);
      const lines = before!.flatMap((line, at) => (line === after![at] ? [] : [at]));
      // In a FastGPT table an answer with all of its wordings is one row.
      expect(lines).toHaveLength(format === 'fastgpt' ? 1 : 3);
      for (const at of lines) expect(after![at]).toContain('次怎么轧账呢');
    },
  );

  it('is the same bytes of the same content, whenever it is written', async () => {
    onTestFinished(() => void vi.useRealTimers());
    for (const format of Object.values(formats)) {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 28, 9) });
      const one = await format(answers());
      vi.setSystemTime(new Date(2027, 1, 3, 14));
      const other = await format(answers());
      expect([...one.files]).toEqual([...other.files]);
    }
  });

  it.each(Object.keys(formats))('as %s keeps to the limits of who takes it', async (format) => {
    expect((await formats[format]!(answers())).complaints).toEqual([]);
  });

  it('says of which answer WeCom gets less than there is', async () => {
    expect((await formats.wecom!(answers())).leftOut).toBe('102 的问法多于 100 种，只取前 100 种');
    expect((await formats.wecom!(answers(['收工了咋轧账']))).leftOut).toBeUndefined();
  });

  it('is a workbook with one row an answer and one a wording, all of it text', async () => {
    const { files } = await formats.xlsx!(answers());
    const parts = unzipSync(files.get('answers.xlsx') as Uint8Array);
    const shared = parseXml(strFromU8(parts['xl/sharedStrings.xml']!)).root!.children.flatMap((child) =>
      'text' in child && 'name' in child ? [child.text] : [],
    );
    for (const [at, { rows }] of tablesOf(answers()).entries()) {
      const sheet = strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`]!);
      const cells = [...sheet.matchAll(/<c r="[A-Z]+(\d+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)];
      const read = rows.map((): string[] => []);
      for (const [, row, value] of cells) read[Number(row) - 1]!.push(shared[Number(value)]!);
      expect(read).toEqual(rows);
    }
  });
});

describe('the check of an export', () => {
  type Intent = {
    question: { text: { content: string } };
    similar_questions: { items: Intent['question'][] };
    answers: Intent['question'][];
  };
  type Group = { name: string; intents: Intent[] };
  const said = (content: string) => ({ text: { content } });

  const wecomAfter = async (change: (groups: Group[]) => void) => {
    const groups = JSON.parse(await text('wecom')) as Group[];
    change(groups);
    return checkWecom(JSON.stringify(groups));
  };

  it('finds in a file for WeCom a text that is too long, and how much of it has to go', async () => {
    expect(await wecomAfter(([group]) => (group!.intents[0]!.question = said('问'.repeat(201))))).toEqual([
      `“${'问'.repeat(201)}”  问题有 201 个字，最多 200 个字 (删掉 1 个字)`,
    ]);
    expect(await wecomAfter(([group]) => (group!.intents[0]!.answers = [said('答'.repeat(510))]))).toEqual([
      '“不小心点了结算怎么办？”  回答有 510 个字，最多 500 个字 (删掉 10 个字)',
    ]);
    expect(await wecomAfter(([group]) => (group!.name = '一个名字超过十二个字的分组'))).toEqual([
      '分组“一个名字超过十二个字的分组”  分组名有 13 个字，最多 12 个字 (删掉 1 个字)',
    ]);
    expect(await wecomAfter(([group]) => (group!.intents[0]!.answers = [said('')]))).toEqual([
      '“不小心点了结算怎么办？”  回答是空的 (写上)',
    ]);
  });

  it('finds in a file for WeCom more than there may be of something', async () => {
    const more = await wecomAfter(([group]) => {
      group!.intents[1]!.similar_questions.items.push(said('第一百零一个'));
      group!.intents[1]!.answers.push(said('又一个'));
    });
    expect(more).toEqual([
      '“怎么做结算？”  相似问题有 101 个，最多 100 个 (减掉 1 个)',
      '“怎么做结算？”  回答有 2 个，最多 1 个 (减掉 1 个)',
    ]);
    const intent = (at: number): Intent => ({
      question: said(`问题 ${at}`),
      similar_questions: { items: [] },
      answers: [said('答')],
    });
    const full = await wecomAfter(([group]) => (group!.intents = Array.from({ length: 201 }, (_, at) => intent(at))));
    expect(full).toEqual(['分组“结算”  问答有 201 个，最多 200 个 (减掉 1 个)']);
    const groups = await wecomAfter((all) => {
      for (let at = all.length; at < 101; at++) all.push({ name: `组 ${at}`, intents: [] });
    });
    expect(groups).toEqual(['wecom.json  分组有 101 个，最多 100 个 (减掉 1 个)']);
  });

  it('finds what is asked twice, in one group or in two', async () => {
    expect(await wecomAfter((all) => all[1]!.intents[0]!.similar_questions.items.push(said('误按 结算')))).toEqual([
      '“提示请先结算怎么办？”  “误按 结算”在“不小心点了结算怎么办？”里已经有了 (一个问题只能属于一个答案，删掉一处)',
    ]);
    expect(await wecomAfter((all) => (all[1]!.name = all[0]!.name))).toEqual(['分组“结算”  分组名重复 (换一个名字)']);
  });

  it('finds in files for 微信对话开放平台 a long name of a skill, a question twice, an answer that lacks', async () => {
    const { files } = await formats['weixin-dialog']!(answers());
    const [one, two] = [...files.values()].map((file) => JSON.parse(String(file)));
    one.data[0].skill = '技'.repeat(31);
    one.data[1].answers = [];
    two.data[0].questions.push('误按结算');
    expect(checkWeixinDialog([one, two].map((file) => JSON.stringify(file)))).toEqual([
      '“不小心点了结算怎么办？”  技能名称有 31 个字，最多 30 个字 (删掉 1 个字)',
      '“怎么做结算？”  没有回答 (写上)',
      '“提示请先结算怎么办？”  “误按结算”在“不小心点了结算怎么办？”里已经有了 (一个问题只能属于一个答案，删掉一处)',
    ]);
  });

  it('finds in a table for FastGPT another header, an empty cell, a mark of bytes, and too much of it', async () => {
    const right = await text('fastgpt');
    expect(Papa.parse<string[]>(right.trimEnd()).data[2]!.slice(3, 5)).toEqual(answers()[1]!.similar.slice(1, 3));
    expect(checkFastgpt(right.replace('q,a,indexes', 'question,answer'))).toEqual([
      'fastgpt.csv 第 1 行  写的是 question,answer (写成 q,a,indexes)',
    ]);
    expect(checkFastgpt('q,a,indexes\n问,,\n')).toEqual([
      'fastgpt.csv 第 2 条  a 是空的 (写上)',
      'fastgpt.csv 第 2 条  indexes 是空的 (写上)',
    ]);
    expect(checkFastgpt(`\uFEFF${right}`)[0]).toBe('fastgpt.csv  开头有 BOM (存成没有 BOM 的 UTF-8)');
    expect(fastgpt.bytes).toBe(50 * 1024 * 1024);
    expect(checkFastgpt('q,a,indexes\n问,答,问法\n', 26)).toEqual([
      'fastgpt.csv  有 27 字节，最多 26 字节 (分几次导入)',
    ]);
  });

  it('finds in tables what Excel would cut off', () => {
    expect(checkTables([{ name: '表'.repeat(32), file: 'a', rows: [['x'.repeat(32_768)]] }])).toEqual([
      `表“${'表'.repeat(32)}”  表名有 32 个字，最多 31 个字 (删掉 1 个字)`,
      `表“${'表'.repeat(32)}”第 1 行  一格有 32768 个字，最多 32767 个字 (写短一点)`,
    ]);
  });
});

describe('npm run export', () => {
  it('writes into a folder that is not published, and says what is in it', async () => {
    const { status, stdout } = await call(exportAnswers, 'json');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^exports\/json\/ 里有 answers\.json：\d+ 篇答案，\d+ 种问法。\n$/);
  });

  it('says which forms there are when it is asked for none or another', async () => {
    for (const names of [[], ['word'], ['json', 'toString']])
      expect(await call(exportAnswers, ...names)).toEqual({
        status: 2,
        stdout: '',
        stderr: '用法：npm run export -- wecom|weixin-dialog|fastgpt|csv|json|xlsx\n',
      });
  });
});
