/** What authors type into the files that are no answers: notices, the operator's own data, guides, codes, passages, notes, ways of asking. */
import { describe, expect, it } from 'vitest';
import { houseRules } from '@/lib/content/house-rules';
import { guide, inspectChanged, right, steps } from './content-folder';

/** What is said of a file, by its lines. */
function said(file: string, text: string): string[] {
  const { messages } = inspectChanged({ [file]: text }, houseRules());
  return messages.map((message) => message.replace(`content/${file}:`, ''));
}

const notice = (changed: Record<string, string>) =>
  Object.entries({
    from: '"2026-11-28 01:00"',
    until: '"2026-11-28 05:00"',
    text: 建行,
    tone: 'check',
    answers: '[how-to-settle]',
    ...changed,
  })
    .map(([name, value], at) => `${at === 0 ? '- ' : '  '}${name}: ${value}\n`)
    .join('');
const 建行 = '建设银行的卡暂时刷不了。';
const notices = 'operator/notices.yaml';
const site = (line: string, was = 'name: POS 机帮助中心') => right['operator/site.yaml']!.replace(was, line);

const typed: [what: string, file: string, text: string, ...said: string[]][] = [
  ...(
    [
      ['2026-11-28 1:00', '2026-11-28 01:00'],
      ['2026/11/28 01:00', '2026-11-28 01:00'],
      ['2026年11月28日 01:00', '2026-11-28 01:00'],
      ['2026-11-28T01:00:00', '2026-11-28 01:00'],
    ] as const
  ).map(([typed, meant]): [string, string, string, string] => [
    `the moment ${typed}`,
    notices,
    notice({ from: typed }),
    `1:3  第 1 项.from 写的是“${typed}”，时间的写法不对 (写成  - from: "${meant}") [day]`,
  ]),
  [
    'midnight',
    notices,
    notice({ until: '"2026-11-30 24:00"' }),
    '2:3  第 1 项.until 写的是“2026-11-30 24:00”，时间的写法不对 (写成  until: "2026-12-01 00:00") [day]',
  ],
  ['a word for a known one', notices, notice({ tone: '严重' }), '4:3  第 1 项.tone 写的是“严重” (写成  tone: stop)'],
  ['true in quotes', notices, notice({ all: '"true"' }), '6:3  第 1 项.all 写的是“true” (写成  all: true)'],
  [
    'several codes without quotes, all in one line',
    notices,
    notice({ codes: '[05, 91]' }),
    '6:11  第 1 项.codes 第 1 项写的是“5”，没有加引号 (写成  codes: ["05", "91"]) [quotes]',
  ],
  [
    'names with a comma that parts nothing',
    notices,
    notice({ banks: '[建行、建设银行]' }),
    '6:11  第 1 项.banks 第 1 项写的是“建行、建设银行”，是几个名字，中间要用半角逗号 (写成  banks: [建行, 建设银行]) [pairs]',
  ],
  [
    'an answer by its number',
    notices,
    notice({ answers: '["102"]' }),
    '5:13  第 1 项.answers 第 1 项写的是“102”，只能用小写英文、数字和短横线 (写它的英文短名：文件名 102-….md 里 102- 后面的一段)',
  ],
  [
    'the sign for nothing above a first notice',
    notices,
    `[]\n${notice({})}`,
    '1:1  已经写了内容，还留着 [] (删掉这一行 []) [pairs]',
  ],
  [
    'lines that stand below the dash',
    notices,
    notice({}).replace(/^ {2}/gm, ''),
    '2:1  这一行前面的空格不对 (和上一行的 from 左边对齐，前面空 2 格，写成  until: "2026-11-28 05:00") [space]',
  ],
  [
    'no dash at all',
    notices,
    notice({}).replace(/^(?:- | {2})/gm, ''),
    '1:1  每一项的第一行前面要有短横线 (写成  - from: "2026-11-28 01:00"，下面各行前面多空两格) [dash]',
  ],
  [
    'a full stop behind the quotation mark',
    notices,
    notice({ text: `"${建行}"。` }),
    '3:23  引号后面多了标点 (写成  text: "建设银行的卡暂时刷不了。") [pairs]',
  ],
  [
    'an address without its beginning',
    'operator/site.yaml',
    site('url: help.example.com', 'url: https://help.example.com'),
    '3:1  url 写的是“help.example.com”，网址的写法不对 (写成  url: https://help.example.com)',
  ],
  [
    'a number of the registry with its spaces and a remark',
    'operator/site.yaml',
    `${right['operator/site.yaml']}icp: 粤 ICP 备 12345678 号-1 （已备案）\n`,
    '6:1  icp 写的是“粤 ICP 备 12345678 号-1 （已备案）”，写法不对 (写成  icp: 粤ICP备12345678号-1)',
  ],
  [
    'a time of day in words',
    'operator/site.yaml',
    site('cutOff: 晚上 11 点', 'cutOff: "23:00"'),
    '5:35  payout.cutOff 写的是“晚上 11 点”，时间的写法不对 (写成  payout: { kinds: [T+1, D+1, D+0], cutOff: "23:00", basis: 只见于一套公开的收单系统 }) [day]',
  ],
  [
    'a picture of support that is not there',
    'operator/site.yaml',
    site('{ wechat: kefu_12345, picture: /images/kefu.png }', '{ wechat: kefu_12345 }'),
    '4:84  没有图片 public/images/kefu.png (检查文件名，或把图片放进去)',
  ],
  [
    'a line whose # was taken away and not its space',
    'operator/site.yaml',
    `${right['operator/site.yaml']}security:\n  expires: 2027-10-31\n# 运营单位\n operator: 某某公司\n`,
    '9:2  这一行前面的空格不对 (和同一层的左边对齐，前面空 0 格，写成  operator: 某某公司) [space]',
  ],
  [
    'a comma within a text between braces',
    'guides/settle-first.yaml',
    guide({ still: steps.still.replace('不提示了', '不提示了,或没看见') }),
    expect.stringMatching(
      /^7:\d+ {2}内容里的逗号要用全角 \(写成 {2}still: .*label: 不提示了，或没看见, to: done/,
    ) as unknown as string,
  ],
  [
    'a passage without quotation marks',
    'guides/settle-first.yaml',
    guide({ call: '{ contact: { first: 先别反复结算。, tell: [屏幕上的原话] } }' }).replace(
      /^lead: .*$/m,
      'lead: {{not-there}}',
    ),
    '3:7  内容以 { 开头，要用双引号括起来 (写成  lead: "{{not-there}}") [quotes]',
  ],
  [
    'a passage between single braces',
    'guides/settle-first.yaml',
    guide().replace(/^lead: .*$/m, 'lead: 不会扣款。{not-found}'),
    '3:1  “{not-found}”会照样显示，这里没有正文的写法 (写成  不会扣款。{{not-found}}) [plain-field]',
  ],
  [
    'the name of a file for that of an answer',
    'guides/settle-first.yaml',
    guide({ done: '{ answer: 102-how-to-settle.md }' }),
    '8:11  steps.done.answer 写的是“102-how-to-settle.md”，短名只用小写英文、数字和短横线 (写成  done: { answer: how-to-settle })',
  ],
  [
    'a word for yes',
    'codes.yaml',
    right['codes.yaml']!.replace('seen: true', 'seen: 是'),
    expect.stringMatching(
      /^1:\d+ {2}A0\.seen 写的是“是”，只写 true 或 false \(写成 {2}.* seen: true, /,
    ) as unknown as string,
  ],
  [
    'a name with capitals and a space',
    'glossary.yaml',
    right['glossary.yaml']!.replace('batch-settlement: {', 'Batch Settlement: {'),
    expect.stringMatching(/^1:1 {2}名字“Batch Settlement”不合规矩 \(写成 {2}batch-settlement: \{/) as unknown as string,
  ],
  ['an empty note', 'operator/notes/101.md', '\n', '1:1  本店说明是空的 (写上要说的话，或删掉这个文件)'],
  [
    'a note with front matter',
    'operator/notes/101.md',
    '---\ntitle: 说明\n---\n先看小票。\n',
    '1:1  本店说明只有正文，开头不写资料 (删掉第 1 到 3 行，直接写要说的话)',
  ],
  [
    'a note with a title as one types it',
    'operator/notes/101.md',
    '先看小票。\n\n＃＃ 本店\n',
    '3:1  本店说明里写了标题 (去掉标题，只写几句话、列表或提示框)',
  ],
  [
    'a note by the name of its answer',
    'operator/notes/101-accidental-settlement.md',
    '先看小票。\n',
    '1:1  没有编号是“101-accidental-settlement.md”的答案 (文件名改成 101.md)',
  ],
  [
    'spaces and commas between columns, an empty line, a comment',
    'phrasings/settlement.tsv',
    'slug\tvoice\tphrase\nhow-to-settle a 收工了咋轧账\nhow-to-settle，a，咋结账\n\n# 方言\nhow-to-settle\tA\t收工轧账\n',
    '2:1  中间用空格隔开了，要用 Tab (slug、voice、phrase 中间的空格各换成一个 Tab)',
    '3:1  中间用逗号隔开了，要用 Tab (slug、voice、phrase 中间的逗号各换成一个 Tab)',
    '4:1  这一行是空的 (删掉这一行)',
    '5:1  这里不写备注 (删掉这一行)',
    '6:1  口吻写的是“A” (写成  a)',
  ],
  [
    'a question without an answer that has one',
    'off-topic/everyday.tsv',
    'group\tphrase\nlife\t收工了咋轧账\n',
    '2:1  “收工了咋轧账”是 how-to-settle 的问法，有答案 (这里只写没有答案的问题：删掉这一行，或在 phrasings 里删掉)',
  ],
];

describe('what is typed into a file that is no answer is told by its cause, with the line to write', () => {
  it.each(typed)('%s', (_, file, text, ...expected) => expect(said(file, text)).toEqual(expected));
});

describe('a file that is wrong in itself', () => {
  it('makes no other file seem wrong', () => {
    const receipts = right['receipts.yaml']!.replace('on: paper', 'on: 纸单');
    const passages = 'not-found: "查不到**不等于失败：先不收。"\n';
    const body = '## 怎么做 {#steps}\n\n看 [小票](/receipt/#sales-slip)。{{not-found}}\n';
    const { messages } = inspectChanged({
      'receipts.yaml': receipts,
      'passages.yaml': passages,
      'operator/notes/101.md': body.split('\n\n')[1]!,
    });
    expect(messages.map((message) => message.split(':')[0])).toEqual(['content/receipts.yaml']);
  });

  it('a link of a passage is told of where it is written, once', () => {
    const { messages } = inspectChanged({
      'passages.yaml': 'see: 看[答案 999](/999/)。\n',
      'operator/notes/101.md': '{{see}}\n',
      'operator/notes/102.md': '{{see}}\n',
    });
    expect(messages).toEqual([expect.stringMatching(/^content\/passages\.yaml:1:1 {2}链接“\/999\/”没有对应的页面/)]);
  });
});

it.each([
  '今晚 22:00~23:30 系统升级，刷卡会失败。',
  '“建行”的卡刷不了，请换一张。',
  '屏幕写“余额不足”或“超限”的，都一样。',
  '尾号 6222****1234 的卡不受影响。',
  '拨 *88*1# 的功能停用。',
  '5 笔以上的先结算。',
  '1 到 2 分钟后再试。',
  '扫码、刷卡都受影响，先收现金。',
  '（22:00 起）系统升级，先别结算。',
  'T+1、D+0 都照常到账。',
])('says nothing of a notice that is right: %s', (text) =>
  expect(said(notices, notice({ text: JSON.stringify(text) }))).toEqual([]),
);
