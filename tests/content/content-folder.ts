/** A small, right content folder on disk, to which a test does one thing wrong. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { inspectContent, type HouseRules } from '@/lib/content/inspect';
import type { Kept, Reading } from '@/lib/content/kept';
import { dataOf, type Library } from '@/lib/content/library';
import { Passages } from '@/lib/content/passages';
import { formatProblem, Reporter } from '@/lib/content/problems';
import { wordsFile } from '@/lib/content/schema';
import { definition } from '@/lib/content/schema/fields';
import { kindOf } from '@/lib/content/schema/kinds';
import { full } from '@/tests/ring';

type Change = string | Uint8Array | { linkTo: string } | null;
export type Changes = Record<string, Change>;

/** For a body that pulls nothing in. */
const empty = { value: {}, reporter: new Reporter('') };
export const noPassages = new Passages(empty, empty);

/** The front matter of a right answer, as lines, so that a test can change one. */
export const front = {
  question: '不小心点了结算怎么办？',
  aliases: '[误按结算, 点错结算, 结算按错了]',
  verdict: '{ tone: safe, text: 不影响到账 }',
  money: '{ charged: no, twice: no, payout: unaffected, retry: yes }',
  answer: '不扣款、不退款，照常收款就行。',
  minutes: '2',
  devices: '[e-sign, smart]',
  prompts: '[结算成功]',
  codes: '["A0"]',
  related: '[how-to-settle, settle-first-prompt]',
  sources: '[pos-app]',
  published: '2026-11-23',
  updated: '2026-11-23',
  reviewed: '2026-11-23',
  nextReview: '2027-05-23',
  steps: '[按“取消”退回主界面]',
  redirectFrom: '[]',
};

const rightBody = `## 怎么做 {#steps}\n\n1. 按 :key[取消]，退回主界面。\n\n${'结算是机器和主机对一遍账，不动已经收到的钱。'.repeat(13)}\n`;

/** What only one answer may have goes to the one that keeps its question. */
const ofAnother = (question: string) => {
  const mark = createHash('sha256').update(question).digest('hex').slice(0, 8);
  return { aliases: `[问法甲 ${mark}, 问法乙 ${mark}, 问法丙 ${mark}]`, prompts: '[]', codes: '[]' };
};

/** An answer file; `fields` replace or (undefined) drop lines of the front matter. */
export function answer(fields: Record<string, string | undefined> = {}, body = rightBody): string {
  const own = fields.question && fields.question !== front.question ? ofAnother(fields.question) : {};
  const lines = Object.entries({ ...front, ...own, ...fields }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** A body's own lines start here in a file made by `answer()` with an unchanged number of fields. */
export const bodyLine = Object.keys(front).length + 4;

/** The steps of a right guide, so that a test can change one. */
export const steps = {
  start: '{ ask: 做过结算吗？, choices: [{ label: 还没做, to: settle }, { label: 做过了, to: still }] }',
  settle: '{ answer: how-to-settle }',
  still: '{ ask: 还在提示吗？, choices: [{ label: 不提示了, to: done }, { label: 还在提示, to: call }] }',
  done: '{ answer: how-to-settle }',
  call: '{ contact: { first: 先别反复结算。, tell: [屏幕上的原话] } }',
};

/** A guide; `changed` replace or (undefined) drop its steps. The first step stands in line 5. */
export function guide(changed: Record<string, string | undefined> = {}, head = 'order: 1\n'): string {
  const lines = Object.entries({ ...steps, ...changed }).flatMap(([name, step]) =>
    step === undefined ? [] : [`  ${name}: ${step}`],
  );
  return `${head}name: 提示先结算\nlead: 不会扣款。看清是哪一句再做。\nsteps:\n${lines.join('\n')}\n`;
}

/** The fields of a right report, so that a test can change one. */
export const reportFields = {
  'merchant-id':
    '{ label: 商户号, kind: digits, example: "123456789012345", where: 商户后台, why: 认出是哪家店, remembered: true }',
  'batch-number': '{ label: 批次号, kind: digits, example: "000123", where: 结算总计单, why: 找到这一批 }',
  charged: '{ label: 收到扣款通知, kind: choice, choices: [收到了, 没收到], where: 问顾客, why: 看钱到了哪一步 }',
};

/** A report; `changed` replace or (undefined) drop its fields. The first field stands in line 2, the situation in line 6. */
export function report(
  changed: Record<string, string | undefined> = {},
  situation = 'needs: [merchant-id, batch-number, charged], answers: [how-to-settle]',
): string {
  const lines = Object.entries({ ...reportFields, ...changed }).flatMap(([name, field]) =>
    field === undefined ? [] : [`  ${name}: ${field}`],
  );
  return `fields:\n${lines.join('\n')}\nsituations:\n  settle-first: { name: "提示先结算，结不掉", caution: 这一笔不会扣款。, ${situation} }\n`;
}

/** Words that a schema takes, in every field of it: a sign, and every name that must stand between braces; `own` are as given. */
function wordsLike(schema: z.ZodType, own: Record<string, unknown> = {}): unknown {
  const { shape, element } = definition(schema);
  if (shape)
    return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, own[name] ?? wordsLike(field)]));
  if (element) return [wordsLike(element)];
  const names = kindOf(schema)?.names ?? [];
  const texts = [`字${names.map((name) => `{${name}}`).join('')}`, 'In English.', '2026-02-14', '15:00'];
  return texts.find((text) => schema.safeParse(text).success);
}

/** Every file of a right folder. */
export const right: Record<string, string> = {
  'operator/site.yaml':
    'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }, { wechat: kefu_12345 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00", basis: 只见于一套公开的收单系统 }\n',
  'operator/notices.yaml': '[]\n',
  'topics.yaml':
    'settlement: { digit: 1, name: 结算, key: 结算, lead: 什么时候结算 }\nprompts: { digit: 2, name: 屏幕提示, key: 屏幕提示, lead: 屏幕上的提示 }\n',
  'sources.yaml': 'pos-app: { title: 某终端程序源码, kind: terminal }\n',
  'authorities.yaml': '{}\n',
  'passages.yaml': '{}\n',
  'myths.yaml':
    'm01: { claim: 按了结算钱就不到账, truth: 结算不影响到账，放心。, answer: accidental-settlement, sources: [pos-app] }\n',
  'home.yaml': 'prompts: [{ text: 请先结算, answer: settle-first-prompt }]\nasked: [accidental-settlement]\n',
  'codes.yaml':
    '"A0": { name: 校验错, shown: [校验错], seen: true, party: 收单机构, charged: no, retry: after-fix, action: 重新签到。, cardholder: 请稍等。, cardholderEn: Please wait a moment., related: [how-to-settle], confidence: high, sources: [pos-app] }\n',
  'platform-codes.yaml': '[]\n',
  'glossary.yaml':
    'batch-settlement: { term: 批结算, pinyin: pī jié suàn, english: batch settlement, also: [], definition: 终端与主机核对一批交易。, related: [how-to-settle], sources: [pos-app], status: verified }\n',
  'receipts.yaml':
    'sales-slip: { name: 签购单, on: paper, what: 刷卡成功以后打出来的单子。, term: batch-settlement, sources: [pos-app], regions: [{ id: batch-number, label: 批次号 BATCH NO, sample: "000123", meaning: 这一批交易的编号。, neededFor: 找结算单要用它。, answers: [how-to-settle], term: batch-settlement }] }\n',
  'screens.yaml': `drawn:\n  settlement.keypad: { title: 结算, confidence: high, also: [菜单, 取消], screens: [{ lines: [管理, 结算], choose: 2, press: "选 :key[结算]，按 :key[确认]", seen: [pos-app] }, { lines: [≈ 完成], press: 收好总计单, seen: [pos-app] }] }\n`,
  'own-screens.yaml': 'drawn: {}\n',
  'report.yaml': report(),
  'reported-prompts.yaml': '- { text: 正在结算, answer: how-to-settle }\n',
  'banned-words.yaml': '- { word: 保证, instead: 不替别人承诺, except: [保证金] }\n',
  'troubles.yaml': 'plain: []\nobjects: { 终端: [机器] }\ntroubles: { 停用: [被停] }\npairs: []\n',
  'english.yaml': 'refund: 退货\n',
  'synonyms.yaml': 'common: [[客户, 顾客]]\nsame: [[结算, 结账]]\n',
  'search-words.yaml':
    'variants: [帐账]\nfiller: [怎么办]\nofftopic: [天气]\nillicit: { how: [怎么], what: [养卡], alone: [], worry: [], answer: how-to-settle }\nview: { names: [大字版], said: [字太小] }\n',
  'pages.yaml':
    'contact: { scam: how-to-settle, before: [how-to-settle] }\npayoutCheck: { basis: how-to-settle, ask: [how-to-settle] }\nreceipt: { first: [how-to-settle] }\npractice: { answers: [how-to-settle], codes: ["A0"] }\ntools: { report: [报障单], receipt: [], machines: [], payoutCheck: [], cards: [], codes: [], glossary: [], contact: [], guides: [], myths: [], offline: [], privacy: [], customer: [], practice: [], screenTexts: [] }\nupdated: { report: 2026-11-23, receipt: 2026-11-23, payoutCheck: 2026-11-23, codes: 2026-11-24, glossary: 2026-11-23, contact: 2026-11-23, guides: 2026-11-23, myths: 2026-11-23, privacy: 2026-11-23 }\n',
  'words.yaml': stringify(wordsLike(wordsFile, { never: '密码、验证码、完整卡号，谁要都别给。' })),
  'withdrawn.yaml': '{}\n',
  'feedback.yaml': 'no-such-key: { reason: 找不到这个键, ask: 机器型号 }\n',
  'holidays.yaml':
    '- year: 2026\n  source: pos-app\n  holidays: [{ name: 春节, from: 2026-02-15, to: 2026-02-23 }]\n  workdays: [2026-02-14, 2026-02-28]\n',
  'guides/settle-first.yaml': guide(),
  'phrasings/settlement.tsv': 'slug\tvoice\tphrase\nhow-to-settle\ta\t收工了咋轧账\n',
  'off-topic/everyday.tsv': 'group\tphrase\nlife\t明天下雨吗\n',
  'addresses.lock': '/settlement/accidental-settlement/\t101\n',
  'articles/settlement/101-accidental-settlement.md': answer(),
  'articles/settlement/102-how-to-settle.md': answer({
    question: '怎么做结算？',
    related: '[accidental-settlement, settle-first-prompt]',
  }),
  'articles/prompts/201-settle-first-prompt.md': answer({
    question: '提示请先结算怎么办？',
    related: '[accidental-settlement, how-to-settle]',
  }),
};

const isEmpty = (folder: string) => existsSync(folder) && readdirSync(folder).length === 0;

/** A right folder on disk, for tests that change it again and again. Messages name it `content`. */
export function contentFolder() {
  const base = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(base, 'public/images'), { recursive: true });
  writeFileSync(
    join(base, 'public/images/slot.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"/>',
  );
  writeFileSync(join(base, 'public/images/no-size.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(base, 'outside.md'), answer({ question: '外面的文件？' }));
  const at = (path: string) => join(base, 'content', path);
  const remove = (path: string) => rmSync(at(path), { force: true, recursive: true });
  const write = (path: string, change: Change) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    if (change === null) return;
    if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(at(path), change);
    else symlinkSync(change.linkTo.replace('BASE', base), at(path));
  };
  return {
    base,
    /** Writes one file, or does not for null. */
    write,
    /** Writes one file anew, or takes it away for null. */
    rewrite(path: string, change: Change) {
      remove(path);
      write(path, change);
    },
    /** Makes a place as it is in the right folder. */
    putBack(path: string) {
      remove(path);
      for (let above = dirname(path); above !== '.' && isEmpty(at(above)); above = dirname(above)) rmdirSync(at(above));
      for (const [file, text] of Object.entries(right))
        if (file === path || file.startsWith(`${path}/`)) write(file, text);
    },
    /** Reads the folder as the build does. */
    inspect: (house: HouseRules & Reading & { drafts?: boolean } = {}) =>
      inspectContent({ content: join(base, 'content'), shown: 'content', public: join(base, 'public'), ...house }),
    remove: () => rmSync(base, { recursive: true }),
  };
}

/** What one reading keeps for the next, as bytes. */
export function memory(): Kept & { keys(): string[] } {
  const things = new Map<string, Uint8Array>();
  return {
    get: (key) => (things.has(key) ? (deserialize(things.get(key)!) as unknown) : undefined),
    set: (key, thing) => void things.set(key, serialize(thing)),
    keys: () => [...things.keys()],
  };
}

/** What all tests of a file keep: each finds there what the others have read. */
const kept = memory();

/** Of these changes it is also looked whether readings from nothing and with what was kept say the same: in the default ring one in eight. */
const isCompared = (changes: Changes) =>
  full || createHash('sha256').update(JSON.stringify(changes)).digest()[0]! % 8 === 0;

/**
 * Writes the folder with the changes and reads it as a build does, with what readings before this one have kept. Whatever
 * a test changes, a reading from nothing must say the same, and one with what this one kept.
 */
export function inspectChanged(changes: Changes = {}, house: HouseRules = {}) {
  const folder = (sharedFolder ??= rightFolder());
  const changed = Object.keys(changes);
  changed.forEach((path) => folder.rewrite(path, changes[path]!));
  try {
    const { library, problems } = folder.inspect({ ...house, kept });
    for (const reading of isCompared(changes) ? [{}, { kept }] : []) {
      const again = folder.inspect({ ...house, ...reading });
      expect(again.problems).toEqual(problems);
      expect(handedOn(again.library)).toEqual(handedOn(library));
    }
    return { library, messages: problems.map(formatProblem) };
  } finally {
    changed.forEach((path) => folder.putBack(path));
  }
}

/** The folder of all tests of a process: each puts back what it has changed. */
let sharedFolder: ReturnType<typeof rightFolder> | undefined;

function rightFolder() {
  const folder = contentFolder();
  process.once('exit', folder.remove);
  for (const [path, text] of Object.entries(right)) folder.write(path, text);
  return folder;
}

/** A library as a thread gets it. */
const handedOn = (library?: Library) => library && structuredClone(dataOf(library));

export const accidental = 'articles/settlement/101-accidental-settlement.md';
