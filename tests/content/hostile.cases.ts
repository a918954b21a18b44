/**
 * Content as it must not be, one mistake a case, and the exact lines the author then reads.
 * `A` stands for content/articles/settlement/101-accidental-settlement.md.
 */
import { accidental, answer, guide, report, right, type Changes } from './content-folder';

export type HostileCase = { name: string; changes: Changes; messages: string[] };

const article = (name: string, text: string | Uint8Array, ...messages: string[]): HostileCase => ({
  name,
  changes: { [accidental]: text },
  messages,
});
const fields = (name: string, changed: Record<string, string | undefined>, ...messages: string[]) =>
  article(name, answer(changed), ...messages);
const body = (name: string, text: string, ...messages: string[]) =>
  article(name, answer({}, `## 怎么做 {#steps}\n\n${text}\n`), ...messages);
const files = (name: string, changes: Changes, ...messages: string[]): HostileCase => ({ name, changes, messages });

const guideFile = 'guides/settle-first.yaml';
/** A guide with changed steps; `G` stands for its file. */
const guided = (name: string, changed: Record<string, string | undefined>, ...messages: string[]) =>
  files(
    name,
    { [guideFile]: guide(changed) },
    ...messages.map((message) => message.replace(/^G:/, `content/${guideFile}:`)),
  );
/** A question with two choices. */
const asks = (one: string, two: string) =>
  `{ ask: 是哪一种？, choices: [{ label: 这一种, to: ${one} }, { label: 那一种, to: ${two} }] }`;

/** A report with changed fields, or a changed situation; `R` stands for its file. */
const reported = (
  name: string,
  changed: Record<string, string | undefined>,
  situation: string | undefined,
  ...messages: string[]
) =>
  files(
    name,
    { 'report.yaml': report(changed, situation) },
    ...messages.map((message) => message.replace(/^R:/, 'content/report.yaml:')),
  );

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

export const hostileCases: HostileCase[] = [
  // ---- front matter
  fields(
    'an unknown field, with the name that was meant',
    { question: undefined, questoin: '怎么办呢？' },
    'A:2:1  缺少 question (加上一行，例如  question: 刷卡提示“请先结算”怎么办？)',
    'A:18:1  没有叫“questoin”的字段 (是不是想写 question)',
  ),
  fields(
    'an unknown field that resembles none',
    { colour: 'red' },
    'A:19:1  没有叫“colour”的字段 (可以写：question、aliases、verdict、money、answer、minutes、devices、prompts、codes、related、sources、status、from、until、published、updated、changes、reviewed、nextReview、steps、customer、customerEn、reply、redirectFrom)',
  ),
  fields(
    'a missing field',
    { answer: undefined },
    'A:2:1  缺少 answer (加上一行，例如  answer: 交易还没有发出，不会扣款。做一次结算再刷。)',
  ),
  fields(
    'a field of the wrong type',
    { minutes: '两分钟' },
    'A:7:1  minutes 写的是“两分钟”，不是整数 (写 1 到 120 的整数)',
  ),
  fields(
    'a list written as one word',
    { aliases: '误按结算' },
    'A:3:1  aliases 写的是“误按结算”，应该是列表，如 [甲, 乙] (例如  aliases: [机器让我先结账, 刷不了要结算, 显示结账])',
  ),
  fields(
    'too few aliases',
    { aliases: '[误按结算]' },
    'A:3:1  aliases 有 1 项，至少要 3 项 (例如  aliases: [机器让我先结账, 刷不了要结算, 显示结账])',
  ),
  fields(
    'an alias twice',
    { aliases: '[误按结算, 误按结算, 点错]' },
    'A:3:1  aliases 写的是“["误按结算","误按结算","点错"]”，有重复的项 (删掉重复的)',
  ),
  fields(
    'no steps in short',
    { steps: undefined },
    'A:2:1  缺少 steps (加上一行，例如  steps: [按“取消”退回收款界面, 做一次“结算”，等“结算成功”, 请顾客重新刷卡])',
  ),
  fields(
    'an empty list of steps',
    { steps: '[]' },
    'A:17:1  steps 有 0 项，至少要 1 项 (例如  steps: [按“取消”退回收款界面, 做一次“结算”，等“结算成功”, 请顾客重新刷卡])',
  ),
  fields(
    'four steps',
    { steps: '[按“取消”退出, 做一次“结算”, 重新“签到”, 请顾客重刷]' },
    'A:17:1  steps 有 4 项，最多 3 项 (例如  steps: [按“取消”退回收款界面, 做一次“结算”，等“结算成功”, 请顾客重新刷卡])',
  ),
  fields(
    'a step too long for a card',
    { steps: '[按“取消”退出, 等屏幕显示“结算成功”以后收好结算总计单并且请顾客把卡拿出来重新刷一次]' },
    'A:17:18  steps 第 2 项写的是“等屏幕显示“结算成功”以后收好结算总计单并且请顾客把卡拿出来重新刷一次”，有 35 个字，最多 32 个字 (删掉 3 个字)',
  ),
  fields(
    'a device that does not exist',
    { devices: '[e-sing]' },
    'A:8:11  devices 第 1 项写的是“e-sing” (可以写：e-sign、countertop、smart、mobile-reader)',
  ),
  fields(
    'a tone that does not exist',
    { verdict: '{ tone: green, text: 不扣款 }' },
    'A:4:12  verdict.tone 写的是“green” (可以写：safe、check、stop)',
  ),
  fields(
    'a stamp of more than eight characters',
    { verdict: '{ tone: safe, text: 这个印章上的字太多 }' },
    'A:4:24  verdict.text 写的是“这个印章上的字太多”，有 9 个字，最多 8 个字 (删掉 1 个字)',
  ),
  fields(
    'a verdict without text',
    { verdict: '{ tone: safe }' },
    'A:4:1  缺少 verdict.text (写成  verdict: { tone: safe, text: 不会扣款 })',
  ),
  fields(
    'an unknown part of money',
    { money: '{ charged: no, twice: no, payout: unaffected, retry: yes, refund: no }' },
    'A:5:66  没有叫“refund”的字段 (可以写：charged、twice、payout、retry)',
  ),
  fields(
    'an answer of more than 80 characters',
    { answer: '长'.repeat(81) },
    'A:6:1  answer 写的是“长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长…”，有 81 个字，最多 80 个字 (删掉 1 个字)',
  ),
  fields(
    'an answer on two lines',
    { answer: '"第一行的文字\\n第二行的文字"' },
    'A:6:1  answer 写的是“第一行的文字 ⏎ 第二行的文字”，有换行 (写成一行)',
  ),
  fields(
    'a code without quotes',
    { codes: '[51]' },
    'A:10:9  codes 第 1 项写的是“51”，没有加引号 (写成  codes: ["51"]) [quotes]',
  ),
  fields(
    'a code that is none',
    { codes: '["A000"]' },
    'A:10:9  codes 第 1 项写的是“A000”，不是两位应答码 (写成 "51" 这样带引号的两位数字或大写字母)',
  ),
  fields(
    'a date that is none',
    { reviewed: '2026-13-01' },
    'A:15:1  reviewed 写的是“2026-13-01”，没有 13 月 (写成 2026-11-23 这样的日期) [day]',
  ),
  fields(
    'a review before the publication',
    { reviewed: '2026-01-01' },
    'A:15:1  reviewed 早于 published (reviewed 应该和 published 同一天或更晚)',
  ),
  fields(
    'a related answer that does not exist',
    { related: '[how-to-setle, settle-first-prompt]' },
    'A:11:11  没有叫“how-to-setle”的答案 (是不是想写 how-to-settle)',
  ),
  fields(
    'an answer related to itself',
    { related: '[accidental-settlement, how-to-settle]' },
    'A:11:11  related 里写了这篇答案自己 (换成别的答案，或删掉)',
  ),
  fields(
    'one related answer only',
    { related: '[how-to-settle]' },
    'A:11:1  related 有 1 项，至少要 2 项 (写别的答案的英文短名，例如 how-to-settle)',
  ),
  fields(
    'a source that does not exist',
    { sources: '[pos-apps]' },
    'A:12:11  sources.yaml 里没有“pos-apps” (是不是想写 pos-app)',
  ),
  fields(
    'a former address that is in use',
    { redirectFrom: '[/settlement/how-to-settle/]' },
    'A:18:16  旧地址 /settlement/how-to-settle/ 已经属于 102 (删掉这个旧地址)',
  ),
  fields(
    'a former address elsewhere',
    { redirectFrom: '["https://example.com/"]' },
    'A:18:16  redirectFrom 第 1 项写的是“https://example.com/”，不是站内旧地址 (写成 /settlement/old-name/ 这样前后都有斜杠的地址)',
  ),
  article(
    'a field given twice',
    answer().replace('minutes: 2', 'minutes: 2\nminutes: 3'),
    'A:8:1  同一个名字写了两次 (留一个，删掉另一个)',
  ),
  article(
    'front matter in JavaScript',
    answer().replace('---', '---js'),
    'A:1:1  第一行写的是“---js”，资料只能用 YAML (第一行只写三个短横线 ---)',
  ),
  article(
    'front matter in JSON',
    '---json\n{ "question": "怎么办？" }\n---\n',
    'A:1:1  第一行写的是“---json”，资料只能用 YAML (第一行只写三个短横线 ---)',
  ),
  article(
    'no front matter',
    '## 怎么做 {#steps}\n',
    'A:1:1  文件开头没有 --- (第一行写 ---，下面写资料，再用一行 --- 结束)',
  ),
  article('front matter without end', '---\nquestion: 怎么办？\n', 'A:1:1  资料没有结束的 --- (在资料最后加一行 ---)'),
  article(
    'front matter that ends in something else',
    answer().replace('\n---\n', '\n---- \n'),
    'A:19:1  资料里有一行“---- ” (结束行只写三个短横线 ---)',
  ),
  article(
    'empty front matter',
    '---\n---\n\n## 怎么做 {#steps}\n\n文字。\n',
    'A:1:1  资料是空的 (照 content/README.md 的字段表填写)',
  ),
  article(
    'front matter over 16 KB',
    answer({ answer: '长'.repeat(17_000) }),
    'A:1:1  开头的资料有 17416 个字符，最多 16384 (正文写到第二个 --- 下面)',
  ),
  article(
    'a YAML alias bomb',
    answer({ question: '&a [哈, 哈, 哈, 哈]', aliases: '&b [*a, *a, *a, *a]', prompts: '[*b, *b, *b, *b]' }),
    'A:2:11  内容以 & 开头，要用双引号括起来 (写成  question: "&a [哈, 哈, 哈, 哈]") [quotes]',
    'A:3:10  内容以 & 开头，要用双引号括起来 (写成  aliases: "&b [*a, *a, *a, *a]") [quotes]',
  ),
  article(
    'a YAML tag',
    answer({ question: '!!js/function "function(){}"' }),
    `A:2:11  内容以 ! 开头，要用双引号括起来 (写成  question: '!!js/function "function(){}"') [quotes]`,
  ),
  article(
    'a bracket left open',
    answer({ aliases: '[误按结算, 点错结算' }),
    'A:3:10  [ 少了结尾的 ] (写成  aliases: [误按结算, 点错结算]) [pairs]',
  ),
  article(
    'a tab as indent',
    answer().replace('minutes: 2', 'minutes:\n\t2'),
    'A:8:1  缩进用了 Tab，要用空格 (写成  2) [space]',
  ),
  article(
    'thousands of open brackets',
    answer({ aliases: '['.repeat(9000) }),
    'A:3:60  括号或缩进嵌套得太深 (改成普通的“名字: 内容”)',
  ),
  article(
    'a bidirectional mark hidden in a YAML escape',
    answer({ question: '"怎么\\u202e办呢？"' }),
    'A:2:11  有看不见的文字方向控制符 U+202E (删掉这个字符，再重新打这几个字) [invisible]',
  ),
  article(
    'half a character hidden in a YAML escape',
    answer({ question: '"怎么\\ud800办呢？"' }),
    'A:2:11  有不成字的代码 U+D800 (删掉它，再重新打这几个字) [invisible]',
  ),
  article(
    'what no file for machines may hold, hidden in a YAML escape',
    answer({ question: '"怎么\\uffff办呢？"' }),
    'A:2:11  有不成字的代码 U+FFFF (删掉它，再重新打这几个字) [invisible]',
  ),
  article(
    'a space that takes no room',
    answer({ prompts: '[请先\u200b结算]' }),
    'A:9:13  有看不见的字符 U+200B (删掉它，写成  prompts: [请先结算]) [invisible]',
  ),
  article(
    'spaces behind the dashes, and a mistake below',
    answer({}, '## 怎么做 {#steps}\n\n<b>按</b>\n').replace('\n---\n\n', '\n---  \n\n'),
    'A:23:1  正文里有 HTML：“<b>” (写成  **要加粗的字**) [tag]',
  ),
  fields(
    'one wrong field, which hides no other mistake',
    {
      minutes: '许久',
      question: '怎么做结算？',
      aliases: '[甲甲, 乙乙, 丙丙]',
      related: '[how-to-setle, settle-first-prompt]',
      sources: '[pos-apps]',
      redirectFrom: '[/settlement/how-to-settle/]',
    },
    'A:2:1  问题“怎么做结算？”和 content/articles/settlement/102-how-to-settle.md 重复 (合成一篇，或把问题写得不一样)',
    'A:7:1  minutes 写的是“许久”，不是整数 (写 1 到 120 的整数)',
    'A:11:11  没有叫“how-to-setle”的答案 (是不是想写 how-to-settle)',
    'A:12:11  sources.yaml 里没有“pos-apps” (是不是想写 pos-app)',
    'A:18:16  旧地址 /settlement/how-to-settle/ 已经属于 102 (删掉这个旧地址)',
    'content/articles/settlement/102-how-to-settle.md:2:1  问题“怎么做结算？”和 A 重复 (合成一篇，或把问题写得不一样)',
  ),
  files(
    'a wrong field in an answer that has moved: its old address is not missed',
    {
      [accidental]: answer({ minutes: '许久', redirectFrom: '[/settlement/by-mistake/]' }),
      'addresses.lock': '/settlement/by-mistake/\t101\n',
    },
    `content/${accidental}:7:1  minutes 写的是“许久”，不是整数 (写 1 到 120 的整数)`,
  ),
  article(
    'two documents',
    answer({ question: '怎么办呢？\n...\n%YAML 1.1' }),
    'A:5:1  中间多了一行 --- (删掉多余的 ---)',
  ),
  // ---- file
  article(
    'a GBK file',
    bytes('---\nquestion: ', [0xd4, 0xf5, 0xc3, 0xb4, 0xb0, 0xec], '\n---\n'),
    'A:2:11  文件像是 GBK 编码，不是 UTF-8 (在编辑器里“另存为”，编码选 UTF-8)',
  ),
  article(
    'broken bytes',
    bytes('---\nquestion: 怎', [0xff, 0xfe, 0xff], '\n---\n'),
    'A:2:12  文件里有坏掉的字节，不是 UTF-8 文字 (从好的备份恢复，或重新打这一行)',
  ),
  article(
    'a UTF-16 file',
    bytes([0xff, 0xfe], [0x2d, 0x00, 0x2d, 0x00]),
    'A:1:1  文件是 UTF-16 编码，不是 UTF-8 (在编辑器里“另存为”，编码选 UTF-8)',
  ),
  article(
    'a null character',
    answer({}, '## 怎么做 {#steps}\n\n按\u0000取消。\n'),
    'A:23:2  有看不见的控制字符 U+0000 (删掉它，写成  按取消。) [invisible]',
  ),
  article(
    'a character that turns the reading direction',
    answer({}, '## 怎么做 {#steps}\n\n按\u202e消取。\n'),
    'A:23:2  有看不见的文字方向控制符 U+202E (删掉这个字符，再重新打这几个字) [invisible]',
  ),
  article(
    'a file over 256 KB',
    answer({}, `## 怎么做 {#steps}\n\n${'长句子。\n\n'.repeat(30_000)}`),
    'A:1:1  文件有 411 KB，最大 256 KB (拆成几篇，或删掉多余的内容)',
  ),
  article('an empty file', '', 'A:1:1  文件是空的 (照 content/README.md 写一篇，或删掉这个文件)'),
  files(
    'a file name without number',
    { 'articles/settlement/how-to-settle-again.md': answer({ question: '另一篇？怎么办' }) },
    'content/articles/settlement/how-to-settle-again.md:1:1  文件名“how-to-settle-again.md”不合规矩 (写成 三位编号-英文短名.md，例如 201-settle-first-prompt.md)',
  ),
  files(
    'a new file that was never named',
    { 'articles/settlement/103-rename-me.md': answer({ question: '另一篇？怎么办' }) },
    'content/articles/settlement/103-rename-me.md:1:1  文件还没有英文短名 (把文件名里的 rename-me 改成英文短名，例如 settle-first-prompt)',
  ),
  fields(
    'a response code nobody knows',
    { codes: '["Z9"]' },
    'A:10:9  codes.yaml 里没有应答码“Z9” (先在 codes.yaml 里加上，或删掉)',
  ),
  files(
    'a file name in Chinese',
    { 'articles/settlement/103-结算.md': answer({ question: '另一篇？怎么办' }) },
    'content/articles/settlement/103-结算.md:1:1  文件名“103-结算.md”不合规矩 (写成 三位编号-英文短名.md，例如 201-settle-first-prompt.md)',
  ),
  files(
    'a file that is no answer',
    { 'articles/settlement/notes.txt': '笔记' },
    'content/articles/settlement/notes.txt:1:1  文件名“notes.txt”不合规矩 (写成 三位编号-英文短名.md，例如 201-settle-first-prompt.md)',
  ),
  files(
    'a number used twice',
    { 'articles/settlement/101-other.md': answer({ question: '另一篇？怎么办' }) },
    'A:1:1  编号“101”和 content/articles/settlement/101-other.md 重复 (换一个没用过的编号)',
    'content/articles/settlement/101-other.md:1:1  编号“101”和 A 重复 (换一个没用过的编号)',
  ),
  files(
    'a slug used twice',
    { 'articles/prompts/202-how-to-settle.md': answer({ question: '另一篇？怎么办' }) },
    'content/articles/prompts/202-how-to-settle.md:1:1  英文短名“how-to-settle”和 content/articles/settlement/102-how-to-settle.md 重复 (换一个没用过的英文短名)',
    'content/articles/prompts/202-how-to-settle.md:11:11  related 里写了这篇答案自己 (换成别的答案，或删掉)',
    'content/articles/settlement/102-how-to-settle.md:1:1  英文短名“how-to-settle”和 content/articles/prompts/202-how-to-settle.md 重复 (换一个没用过的英文短名)',
  ),
  files(
    'a question asked twice',
    { 'articles/settlement/103-other.md': answer({ question: '怎么做结算？', aliases: '[甲甲, 乙乙, 丙丙]' }) },
    'content/articles/settlement/102-how-to-settle.md:2:1  问题“怎么做结算？”和 content/articles/settlement/103-other.md 重复 (合成一篇，或把问题写得不一样)',
    'content/articles/settlement/103-other.md:2:1  问题“怎么做结算？”和 content/articles/settlement/102-how-to-settle.md 重复 (合成一篇，或把问题写得不一样)',
  ),
  files(
    'a screen text, a code and a way of asking that another answer has',
    {
      'articles/settlement/103-other.md': answer({
        question: '另一篇？怎么办',
        aliases: '[误按结算, 乙乙, 不小心点了结算怎么办？]',
        prompts: '[结算成功]',
        codes: '["A0"]',
      }),
    },
    'A:2:1  问题“不小心点了结算怎么办？”和 content/articles/settlement/103-other.md 重复 (合成一篇，或把问题写得不一样)',
    'A:3:11  问题“误按结算”和 content/articles/settlement/103-other.md 重复 (合成一篇，或把问题写得不一样)',
    'A:9:11  屏幕原文“结算成功”和 content/articles/settlement/103-other.md 重复 (一句只写在一篇里，删掉一处)',
    'A:10:9  应答码“A0”和 content/articles/settlement/103-other.md 重复 (一个代码只写在一篇里，删掉一处)',
    'content/articles/settlement/103-other.md:3:11  问题“误按结算”和 A 重复 (合成一篇，或把问题写得不一样)',
    'content/articles/settlement/103-other.md:3:21  问题“不小心点了结算怎么办？”和 A 重复 (合成一篇，或把问题写得不一样)',
    'content/articles/settlement/103-other.md:9:11  屏幕原文“结算成功”和 A 重复 (一句只写在一篇里，删掉一处)',
    'content/articles/settlement/103-other.md:10:9  应答码“A0”和 A 重复 (一个代码只写在一篇里，删掉一处)',
  ),
  files(
    'an answer that a page of the site names, and that is not there',
    {
      'pages.yaml': right['pages.yaml']!.replace('scam: how-to-settle', 'scam: how-to-setle').replace(
        'first: [how-to-settle]',
        'first: [nothing-like-it]',
      ),
    },
    'content/pages.yaml:1:12  没有叫“how-to-setle”的答案 (是不是想写 how-to-settle)',
    'content/pages.yaml:3:20  没有叫“nothing-like-it”的答案 (写别的答案的英文短名)',
  ),
  fields(
    'the writing of a body, and a wrong claim, in what goes out as plain text',
    { customer: '按 :key[取消]，**别**再刷。', reply: '您好，按了结算钱就不到账，请放心。' },
    'A:20:1  写了网上的错误说法“按了结算钱就不到账” (只写正确的说法；错误说法用 ::myth 引用，放在正文里)',
  ),
  body(
    'three boxes',
    ':::safe\n一。\n:::\n\n:::check\n二。\n:::\n\n:::stop\n三。\n:::',
    'A:31:1  第 3 个提示框，一篇最多 2 个 (留下最要紧的，别的写成普通的话) [boxes]',
  ),
  body(
    'two bold words in one paragraph',
    '**先查**，再**交货**。\n\n**别急**。',
    'A:23:9  一段里加粗了两处 (一段最多加粗一处，留下最要紧的) [bold-twice]',
  ),
  body(
    'a date in digits, where it is no text of a screen',
    '2026-11-23 以后，看 :lcd[2026/11/23]。',
    'A:23:1  日期写的是“2026-11-23” (写成  2026 年 11 月 23 日；屏幕和小票上的字用 :lcd[…]) [date-form]',
  ),
  body(
    'a picture that is said to be one',
    '![示意图](/images/slot.svg)',
    'A:23:1  图片的说明是“示意图” (在方括号里写图上是什么，例如  ![卡槽的位置](/images/x.svg))',
  ),
  files(
    'a number of another topic',
    { 'articles/settlement/203-other.md': answer({ question: '另一篇？怎么办' }) },
    'content/articles/settlement/203-other.md:1:1  编号 203 的第一位不是主题“结算”的 1 (把编号改成 1 开头，或把文件移到 2 开头的主题)',
  ),
  files(
    'an unknown topic',
    { 'articles/settlements/104-other.md': answer({ question: '另一篇？怎么办' }) },
    'content/articles/settlements:1:1  没有叫“settlements”的主题 (可以用：settlement、prompts)',
  ),
  files(
    'a folder in a topic',
    { 'articles/settlement/old/104-other.md': answer({ question: '另一篇？怎么办' }) },
    'content/articles/settlement/old:1:1  主题文件夹里还有文件夹 (把文件移到上一层)',
  ),
  files(
    'a link out of the content',
    { 'articles/settlement/104-other.md': { linkTo: 'BASE/outside.md' } },
    'content/articles/settlement/104-other.md:1:1  这是一个指向 content 外面的链接文件 (换成真正的文件)',
  ),
  files(
    'a link to nothing',
    { 'articles/settlement/104-other.md': { linkTo: 'BASE/nowhere.md' } },
    'content/articles/settlement/104-other.md:1:1  这是一个指向 content 外面的链接文件 (换成真正的文件)',
  ),
  // ---- body
  body(
    'raw HTML',
    '按 <b onclick="alert(1)">取消</b>。',
    'A:23:3  正文里有 HTML：“<b onclick="alert(1)">” (写成  **要加粗的字**) [tag]',
  ),
  body(
    'a script',
    '<script>alert(1)</script>',
    'A:23:1  正文里有 HTML：“<script>alert(1)</script>” (去掉标签，只留下要说的字) [tag]',
  ),
  body('an HTML comment', '<!-- 草稿 -->', 'A:23:1  正文里有 HTML：“<!-- 草稿 -->” (删掉它，读者看不到) [tag]'),
  body(
    'a javascript: link',
    '[点这里](javascript:alert(1))',
    'A:23:1  链接“javascript:alert(1)”不能用 (可以写：站内地址 /201/、https:、tel:、mailto:)',
  ),
  body(
    'a javascript: link behind character references',
    '[点这里](&#106;avascript:alert(1))',
    'A:23:1  链接“javascript:alert(1)”不能用 (可以写：站内地址 /201/、https:、tel:、mailto:)',
  ),
  body(
    'a data: link',
    '[点这里](data:text/html,hi)',
    'A:23:1  链接“data:text/html,hi”不能用 (可以写：站内地址 /201/、https:、tel:、mailto:)',
  ),
  body(
    'a file: link',
    '[点这里](file:///etc/passwd)',
    'A:23:1  链接“file:///etc/passwd”不能用 (可以写：站内地址 /201/、https:、tel:、mailto:)',
  ),
  body(
    'a protocol-relative link',
    '[点这里](//example.com/)',
    'A:23:1  链接“//example.com/”不能用 (可以写：站内地址 /201/、https:、tel:、mailto:)',
  ),
  body(
    'a link with a backslash host',
    '[点这里](/\\example.com/)',
    'A:23:1  链接“/\\example.com/”不能用 (可以写：站内地址 /201/、https:、tel:、mailto:)',
  ),
  body(
    'an http: link',
    '[点这里](http://example.com/)',
    'A:23:1  链接“http://example.com/”不能用 (写成  [点这里](https://example.com/))',
  ),
  body(
    'a javascript: definition',
    '[点这里][a]\n\n[a]: javascript:alert(1)',
    'A:25:1  链接“javascript:alert(1)”不能用 (可以写：站内地址 /201/、https:、tel:、mailto:)',
  ),
  body(
    'a link to call a stranger',
    '打[电话](tel:4009998888)。',
    'A:23:2  链接“tel:4009998888”不是公布的电话 (电话只写在 operator/site.yaml，这里写“联系客服”)',
  ),
  body(
    'a telephone number of a stranger',
    '打 400-999-8888。',
    'A:23:1  写了电话号码“400-999-8888” (电话只写在 operator/site.yaml，这里写“联系客服”)',
  ),
  body(
    'one in pieces',
    '打 **400** 9998 `888`，不要点 :lcd[138 0013 8000]。',
    'A:23:1  写了电话号码“138 0013 8000” (电话只写在 operator/site.yaml，这里写“联系客服”)',
    'A:23:1  写了电话号码“400 9998 888” (电话只写在 operator/site.yaml，这里写“联系客服”)',
  ),
  body(
    'one in full width with its country',
    '打 ＋８６　７５５　１２３４　５６７８。',
    'A:23:1  写了电话号码“+86 755 1234 5678” (电话只写在 operator/site.yaml，这里写“联系客服”)',
  ),
  body(
    'one in a table',
    '| 电话 |\n| --- |\n| (0755)8888-9999 |',
    'A:25:1  写了电话号码“0755)8888-9999” (电话只写在 operator/site.yaml，这里写“联系客服”)',
  ),
  body(
    'one of a town',
    '打 8888-9999。',
    'A:23:1  写了电话号码“8888-9999” (电话只写在 operator/site.yaml，这里写“联系客服”)',
  ),
  article(
    'a telephone number in the answer',
    answer({ answer: '不扣款，打 13800138000。' }),
    'A:6:1  写了电话号码“13800138000” (电话只写在 operator/site.yaml，这里写“联系客服”)',
  ),
  body(
    'a link to a page that does not exist',
    '看 [结算](/settlement/how-to-setle/)。',
    'A:23:3  链接“/settlement/how-to-setle/”没有对应的页面 (是不是想写 /settlement/how-to-settle/)',
  ),
  body(
    'a link without its last slash',
    '看 [结算](/settlement/how-to-settle)。',
    'A:23:3  链接“/settlement/how-to-settle”没有对应的页面 (写成  [结算](/settlement/how-to-settle/))',
  ),
  body(
    'a link to a number nobody has',
    '看 [999](/999/)。',
    'A:23:3  链接“/999/”没有对应的页面 (用答案的编号写，例如 /201/)',
  ),
  body(
    'a link to a heading that does not exist',
    '看 [结算](/102/#step)。',
    'A:23:3  链接“/102/#step”要去的标题不存在 (那一页有：#steps、#main、#contact、#same-prompts、#related、#sources)',
  ),
  body(
    'a link to a heading of its own that does not exist',
    '看 [上面](#why)。',
    'A:23:3  链接“#why”要去的标题不存在 (那一页有：#steps、#main、#contact、#same-prompts、#related、#sources)',
  ),
  body(
    'a missing image',
    '![卡槽](/images/slots.svg)',
    'A:23:1  没有图片 public/images/slots.svg (检查文件名，或把图片放进去)',
  ),
  body(
    'an image from elsewhere',
    '![卡槽](https://example.com/slot.png)',
    'A:23:1  图片地址“https://example.com/slot.png”不在本站 (把图片放进 public/images/，写成  ![卡槽](/images/slot.png))',
  ),
  body(
    'an image without description',
    '![](/images/slot.svg)',
    'A:23:1  图片没有说明 (在方括号里写图上是什么，例如  ![卡槽的位置](/images/x.svg))',
  ),
  body(
    'a drawing that does not say how large it is',
    '![卡槽的位置](/images/no-size.svg)',
    'A:23:1  图片 public/images/no-size.svg 没有写大小 (在 <svg> 里写上 viewBox，例如  viewBox="0 0 320 200")',
  ),
  body('an unknown directive', ':button[结算]', 'A:23:1  没有 :button 这种写法 (写成  :key[结算])'),
  body(
    'a half-width colon before a word',
    '看屏幕:abc 那一行。',
    'A:23:4  没有 :abc 这种写法 (可以写：:key[…]、:lcd[…]、:::safe、:::check、:::stop、::myth{id=…}、::screens{id=…}；如果只是冒号，用全角的“：”)',
  ),
  body(
    'a callout that does not exist',
    ':::danger\n\n小心。\n\n:::',
    'A:23:1  没有 :::danger 这种写法 (写成  :::stop ⏎ 小心。 ⏎ :::  （⏎ 是换行）)',
  ),
  body(
    'a directive of one line that does not exist',
    '::video',
    'A:23:1  没有 ::video 这种写法 (可以写：:key[…]、:lcd[…]、:::safe、:::check、:::stop、::myth{id=…}、::screens{id=…}；如果只是冒号，用全角的“：”)',
  ),
  body(
    'a directive by a name that every object has',
    '按 :constructor[结算]。',
    'A:23:3  没有 :constructor 这种写法 (可以写：:key[…]、:lcd[…]、:::safe、:::check、:::stop、::myth{id=…}、::screens{id=…}；如果只是冒号，用全角的“：”)',
  ),
  body(
    'a bare address within a sentence',
    '先看说明（www.example.com）再做。',
    'A:23:6  “www.example.com”没有变成链接 (写成  https://www.example.com) [address]',
  ),
  body(
    'a table too wide for a phone',
    `|${'甲|'.repeat(14)}\n|${'-|'.repeat(14)}`,
    'A:24:1  表格有 14 栏，最多 12 栏 (拆成几个表，手机上才看得清)',
  ),
  body('more signs than words', '`a` '.repeat(300), 'A:23:1  这一段里的符号超过 500 个 (删掉多余的，或用空行分成几段)'),
  body(
    'a thousand links',
    Array.from({ length: 40 }, () => '[甲](/102/) '.repeat(16)).join('\n\n'),
    'A:21:1  正文里的符号有 3845 个，最多 2000 (删掉多余的，或拆成几篇)',
  ),
  body(
    'a body as long as twenty',
    '这句话不长。\n\n'.repeat(490) +
      '长句子'.repeat(1000) +
      '\n\n' +
      '长句子'.repeat(1200) +
      '\n\n' +
      '长句子'.repeat(1300) +
      '\n\n' +
      '长句子'.repeat(1300) +
      '\n\n' +
      '长句子'.repeat(1300),
    'A:21:1  正文有 22247 个字符，最多 20000 (拆成几篇)',
  ),
  body(
    'a myth that does not exist',
    '::myth{id=m99}',
    'A:23:1  myths.yaml 里没有“m99” (写 myths.yaml 里的名字，例如  ::myth{id=m01})',
  ),
  body(
    'attributes on a key',
    ':key[结算]{onclick=alert(1)}',
    'A:23:1  :key 后面不能有花括号 (去掉花括号，或在前面加一个空格)',
  ),
  body('a key without text', '按 :key。', 'A:23:3  :key 里面没有字 (把字写在方括号里，例如  :key[结算])'),
  body(
    'a heading without short name',
    '## 为什么',
    'A:23:1  标题“为什么”没有短名 (写成  ## 为什么 {#why}  （短名用英文，一篇里不重复）)',
  ),
  body(
    'a heading with a Chinese short name',
    '## 为什么 {#为什么}',
    'A:23:1  标题短名“为什么”不合规矩 (只能用小写英文、数字和短横线，写成  ## 为什么 {#why})',
  ),
  body('a short name used twice', '## 为什么 {#steps}', 'A:23:1  标题短名“steps”用了两次 (换一个短名)'),
  body('a short name the page uses itself', '## 依据 {#sources}', 'A:23:1  标题短名“sources”页面自己要用 (换一个短名)'),
  body('a skipped heading level', '#### 为什么 {#why}', 'A:23:1  标题跳级：上一个标题是 2 级，这里是 4 级 (改成 ###)'),
  body(
    'a heading of the first level',
    '# 为什么 {#why}',
    'A:23:1  正文里用了一级标题 # (改成 ##；一级标题就是 question)',
  ),
  body('an empty heading', '## {#why}', 'A:23:1  标题是空的 (写上标题，或删掉这一行)'),
  body(
    'a footnote',
    '文字。[^1]\n\n[^1]: 脚注。',
    'A:23:4  脚注 [^1] 不能用 (写成  （脚注）) [other-markup]',
    'A:25:1  脚注 [^1] 不能用 (删掉这一行，把话写进句子里的括号) [other-markup]',
  ),
  body('ten thousand nested quotes', '>'.repeat(3900), 'A:23:1  列表或引用嵌套得太深 (最多三层，改成分段写)'),
  body('nested lists on one line', '- '.repeat(100), 'A:23:1  列表或引用嵌套得太深 (最多三层，改成分段写)'),
  body(
    'lists nested by indent',
    Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- 一`).join('\n'),
    'A:44:1  列表或引用嵌套得太深 (最多三层，改成分段写)',
  ),
  body('one line of 5,000 characters', '字'.repeat(5000), 'A:23:1  这一行有 5000 个字符，最多 4000 (分成几段)'),
  body('a run of open brackets', '['.repeat(200), 'A:23:1  同一个符号 [ 连着写了 80 个以上 (删掉多余的)'),
  body(
    'a bidirectional mark hidden in a character reference',
    '按&#x202e;消取。',
    'A:23:1  有看不见的文字方向控制符 U+202E (删掉这个字符，再重新打这几个字)',
  ),
  article(
    'text before the first heading',
    answer({}, '前言。\n'),
    'A:21:1  正文没有从标题开始 (在前面加一行  ## 怎么做 {#steps})',
  ),
  article('no body', answer({}, ''), 'A:20:1  没有正文 (从 ## 怎么做 {#steps} 开始写)'),
  // ---- other files
  files(
    'a notice without its end',
    {
      'operator/notices.yaml': '- from: "2026-11-28 01:00"\n  text: 银行的卡暂时刷不了。\n  tone: check\n  all: true\n',
    },
    'content/operator/notices.yaml:1:3  缺少 第 1 项.until (加上一行，例如  until: "2026-11-28 05:00")',
  ),
  files(
    'an answer that cannot be read, to whose heading another leads',
    {
      [accidental]: '',
      'articles/settlement/102-how-to-settle.md': answer(
        { question: '怎么做结算？', related: '[accidental-settlement, settle-first-prompt]' },
        `## 怎么做 {#steps}\n\n看[还不行的时候](/101/#still)。\n`,
      ),
    },
    'A:1:1  文件是空的 (照 content/README.md 写一篇，或删掉这个文件)',
  ),
  files(
    'a published address that leads nowhere any more',
    { 'addresses.lock': '/settlement/gone/\t101\n' },
    'content/addresses.lock:1:1  发布过的地址 /settlement/gone/（101）没有了 (恢复文件名，或在接替它的答案里写  redirectFrom: [/settlement/gone/])',
  ),
  files(
    'a published address that means something else now',
    { 'addresses.lock': '/settlement/accidental-settlement/\t102\n' },
    'content/addresses.lock:1:1  发布过的地址 /settlement/accidental-settlement/ 原来是 102，现在变成了 101 (编号和地址永久不变，改回去)',
  ),
  files(
    'a lock that was edited by hand',
    { 'addresses.lock': 'settlement/accidental-settlement\n' },
    'content/addresses.lock:1:1  这一行“settlement/accidental-settlement”不是“地址、Tab、含义” (从版本库恢复这个文件)',
  ),
  files(
    'a source nobody cites',
    { 'sources.yaml': 'pos-app: { title: 某终端程序源码, kind: terminal }\nother: { title: 没人引用的, kind: law }\n' },
    'content/sources.yaml:2:1  依据“other”没有答案引用 (删掉它，或写进答案的 sources)',
  ),
  files(
    'a slip with a number that could be a real card, and a line drawn in no known way',
    {
      'receipts.yaml': `slip:
  name: 签购单
  on: paper
  what: 刷卡成功以后打出来的单子。
  term: batch-setlement
  sources: [pos-apps]
  regions:
    - { id: number, label: 参考号, sample: "4111 1111 1111 1111", drawn: big, meaning: 这一笔的编号。, neededFor: 退货要输入它。, answers: [how-to-setle] }
`,
    },
    'content/receipts.yaml:8:33  slip.regions 第 1 项.sample 写的是“4111 1111 1111 1111”，像一个真的卡号 (遮住中间几位，或改几个数字)',
    'content/receipts.yaml:8:64  slip.regions 第 1 项.drawn 写的是“big” (可以写：line、amount、signature)',
  ),
  files(
    'a slip that names what is not there',
    {
      'receipts.yaml': `slip:
  name: 签购单
  on: paper
  what: 刷卡成功以后打出来的单子。
  term: batch-setlement
  sources: [pos-apps]
  regions:
    - { id: number, label: 参考号, sample: "123456789012", meaning: 这一笔的编号。, neededFor: 退货要输入它。, answers: [how-to-setle], term: reference }
`,
    },
    'content/receipts.yaml:5:3  glossary.yaml 里没有“batch-setlement” (是不是想写 batch-settlement)',
    'content/receipts.yaml:6:13  sources.yaml 里没有“pos-apps” (是不是想写 pos-app)',
    'content/receipts.yaml:8:105  没有叫“how-to-setle”的答案 (是不是想写 how-to-settle)',
    'content/receipts.yaml:8:120  glossary.yaml 里没有“reference” (先在 glossary.yaml 里加上，或删掉这一行)',
  ),
  files(
    'two lines of a slip with one anchor',
    {
      'receipts.yaml': `slip:
  name: 签购单
  on: paper
  what: 刷卡成功以后打出来的单子。
  term: batch-settlement
  sources: [pos-app]
  regions:
    - { id: number, label: 参考号, sample: "123456789012", meaning: 这一笔的编号。, neededFor: 退货要输入它。, answers: [how-to-settle] }
    - { id: number, label: 凭证号, sample: "000045", meaning: 这一笔的编号。, neededFor: 撤销要输入它。, answers: [how-to-settle] }
`,
    },
    'content/receipts.yaml:9:9  slip.regions 第 2 项.id 写的是“number”，上面已经有一项叫这个 (换一个名字)',
  ),
  files(
    'a site called 官网',
    {
      'operator/site.yaml':
        'name: POS 官网\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\n',
    },
    'content/operator/site.yaml:1:1  name 写的是“POS 官网”，含有“官网” (本站不是官网，换个名字)',
  ),
  files(
    'a site whose address looks right and is none',
    {
      'operator/site.yaml':
        'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://256.256.256.256\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\n',
    },
    'content/operator/site.yaml:3:1  url 写的是“https://256.256.256.256”，不是网址 (写成 https:// 开头的网址，放在目录下的连目录一起写，目录只用小写字母、数字、短横线)',
  ),
  files(
    'a name that the data would lose',
    { 'glossary.yaml': `${right['glossary.yaml']}__proto__: { term: 批次 }\n` },
    'content/glossary.yaml:2:1  名字不能是“__proto__” (换一个名字)',
  ),
  files(
    'a code without quotes whose first digit is lost',
    { 'codes.yaml': `${right['codes.yaml']}05: {}\n` },
    'content/codes.yaml:2:1  名字“5”不合规矩 (写成  "05": {})',
  ),
  files(
    'a word for yes where only true can stand',
    {
      'operator/site.yaml':
        'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\nasked: yes\n',
    },
    'content/operator/site.yaml:6:1  asked 写的是“yes”，只写 true (写成  asked: true)',
  ),
  files(
    'a reason for feedback that asks for nothing',
    { 'feedback.yaml': 'no-key: { reason: 找不到这个键 }\n' },
    'content/feedback.yaml:1:1  缺少 no-key.ask (写成  no-key: { reason: 找不到这个键, ask: 机器型号（背面标签上） })',
  ),
  files(
    'no reason for feedback at all',
    { 'feedback.yaml': '{}\n' },
    'content/feedback.yaml:1:1  内容写的是“{}”，一项也没有 (至少写一个原因)',
  ),
  files(
    'a hotline that is no number',
    {
      'operator/site.yaml':
        'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com/帮助\nsupport: { label: 服务商客服, channels: [{ phone: "javascript:alert(1)" }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\n',
    },
    'content/operator/site.yaml:3:1  url 写的是“https://help.example.com/帮助”，不是网址 (写成 https:// 开头的网址，放在目录下的连目录一起写，目录只用小写字母、数字、短横线)',
    'content/operator/site.yaml:4:39  support.channels 第 1 项.phone 写的是“javascript:alert(1)”，不是电话号码 (写成 400-000-0000 这样的电话号码，没有短横线的加引号)',
  ),
  files(
    'colours that cannot be read on what they stand on',
    {
      'operator/site.yaml':
        'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\ncolours: { brand: "#5AC8C0", brandDark: "#0b5d57" }\n',
    },
    'content/operator/site.yaml:6:12  colours.brand 写的是“#5AC8C0”，和浅色底色的对比度只有 1.7，至少要 4.5，不然看不清 (换深一点的颜色，例如 "#357671")',
    'content/operator/site.yaml:6:30  colours.brandDark 写的是“#0b5d57”，和深色底色的对比度只有 1.9，至少要 4.5，不然看不清 (换浅一点的颜色，例如 "#609692")',
  ),
  files(
    'colours that are names',
    {
      'operator/site.yaml':
        'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\ncolours: { brand: teal, brandDark: "#7fd6c8" }\n',
    },
    'content/operator/site.yaml:6:12  colours.brand 写的是“teal”，不是颜色 (写成 # 加六位数字或字母，加引号)',
  ),
  files(
    'a colour without quotes, which is a remark',
    {
      'operator/site.yaml':
        'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\ncolours:\n  brand: #0b5d57\n  brandDark: "#7fd6c8"\n',
    },
    'content/operator/site.yaml:7:10  # 后面的字会丢：“#0b5d57” (是备注就移到上面，单独一行；是内容就写成  brand: "#0b5d57") [comment]',
  ),
  files(
    'a number of the police without their badge',
    {
      'operator/site.yaml':
        'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\npolice: 粤公网安备 00000000000000号\n',
    },
    'content/operator/site.yaml:6:1  没有公安备案的徽标 public/police-badge.png (从公安备案平台下载徽标，用这个名字放进 public)',
  ),
  files(
    'a security contact that nobody can use, until no day',
    {
      'operator/site.yaml':
        'name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\nsecurity: { contact: "http://help.example.com", expires: 明年 }\n',
    },
    'content/operator/site.yaml:6:13  security.contact 写的是“http://help.example.com”，不是联系地址 (写 mailto:、https: 或 tel:+86- 开头的地址)',
    'content/operator/site.yaml:6:49  security.expires 写的是“明年”，不是日期 (写成 2026-11-23 这样的日期)',
  ),
  files(
    'a missing file',
    { 'operator/site.yaml': null },
    'content/operator/site.yaml:1:1  没有这个文件 (从版本库恢复，或新建一个)',
  ),
  files(
    'a home page that names no answer',
    { 'home.yaml': 'prompts: [{ text: 请先结算, answer: settle-first }]\nasked: [accidental-settlement]\n' },
    'content/home.yaml:1:25  没有叫“settle-first”的答案 (写别的答案的英文短名)',
  ),

  // ---- what the search is made from
  files(
    'a phrasing of an answer that does not exist',
    { 'phrasings/settlement.tsv': 'slug\tvoice\tphrase\nhow-to-setle\ta\t咋结账\n' },
    'content/phrasings/settlement.tsv:2:1  没有叫“how-to-setle”的答案 (是不是想写 how-to-settle)',
  ),
  files(
    'phrasings with every mistake a line can have, all in one run',
    {
      'phrasings/settlement.tsv': `slug\tvoice\tphrase\nhow-to-settle\tzz\t咋结账\nhow-to-settle\ta\nhow-to-settle\ta\t \nhow-to-settle\ta\t卡号 62220212345\nhow-to-settle\ta\t${'长'.repeat(91)}\nhow-to-settle\ta\t怎么轧账\nhow-to-settle\tb\t怎么轧账\n`,
    },
    'content/phrasings/settlement.tsv:2:1  口吻写的是“zz” (写 a 到 q 里的一个字母，含义见 content/README.md)',
    'content/phrasings/settlement.tsv:3:1  这一行有 2 栏，应该有 3 栏 (写成 slug、voice、phrase，中间用 Tab 隔开)',
    'content/phrasings/settlement.tsv:4:1  问法是空的 (写上，或删掉这一行)',
    'content/phrasings/settlement.tsv:5:1  问法里有 7 位以上的数字 (删掉号码)',
    'content/phrasings/settlement.tsv:6:1  问法有 91 个字，最多 90 个字 (写短一点)',
    'content/phrasings/settlement.tsv:8:1  “怎么轧账”和 content/phrasings/settlement.tsv:7 重复 (一种问法只能属于一个答案，删掉一行)',
  ),
  files(
    'phrasings without their first line',
    { 'phrasings/settlement.tsv': 'how-to-settle\ta\t咋结账\n' },
    'content/phrasings/settlement.tsv:1:1  第一行是“how-to-settle\ta\t咋结账” (写成 slug、voice、phrase，中间用 Tab 隔开)'.replace(
      /\t/g,
      '\ufffd',
    ),
  ),
  files(
    'a file among the phrasings that is none',
    { 'phrasings/notes.txt': '记一下' },
    'content/phrasings/notes.txt:1:1  phrasings 里只放 .tsv 文件 (删掉，或移到别处)',
  ),
  files(
    'an off-topic query without its kind',
    { 'off-topic/everyday.tsv': 'group\tphrase\n\t明天下雨吗\n' },
    'content/off-topic/everyday.tsv:2:1  种类写的是“” (写一个小写英文词，例如 life)',
  ),
  files(
    'a group of synonyms with one word',
    { 'synonyms.yaml': 'common: [[客户, 顾客]]\nsame: [[结算]]\n' },
    'content/synonyms.yaml:2:8  same 第 1 项有 1 项，至少要 2 项 (例如  same: [[签退, 签出, 退签]])',
  ),
  files(
    'a word that stands in two groups of synonyms',
    { 'synonyms.yaml': 'common: [[客户, 顾客]]\nsame: [[结算, 结账], [日结, 结账]]\n' },
    'content/synonyms.yaml:2:23  “结账”在两组里 (一个词只能在一组里，留一个)',
  ),
  files(
    'a variant that is not two characters',
    {
      'search-words.yaml':
        'variants: [账]\nfiller: [怎么办]\nofftopic: []\nillicit: { how: [怎么], what: [养卡], alone: [], worry: [], answer: how-to-settle }\nview: { names: [大字版], said: [字太小] }\n',
    },
    'content/search-words.yaml:1:12  variants 第 1 项写的是“账”，不是两个字 (先写错的字，再写对的字，例如 帐账)',
  ),
  files(
    'help that is never given, leading to an answer that does not exist',
    {
      'search-words.yaml':
        'variants: []\nfiller: [怎么办]\nofftopic: []\nillicit: { how: [怎么], what: [养卡], alone: [], worry: [], answer: nowhere-at-all }\nview: { names: [大字版], said: [字太小] }\n',
    },
    'content/search-words.yaml:4:57  没有叫“nowhere-at-all”的答案 (写别的答案的英文短名)',
  ),

  // ---- holidays
  ...(
    [
      [
        'holidays that overlap',
        '{ name: 元旦, from: 2026-01-01, to: 2026-01-03 }, { name: 周末, from: 2026-01-03, to: 2026-01-04 }',
        '[]',
        '3:62  周末和元旦有同一天 (改日期；连着放的合成一项，例如 name: 国庆中秋)',
      ],
      [
        'a holiday of another year',
        '{ name: 元旦, from: 2025-12-31, to: 2026-01-03 }',
        '[]',
        '3:26  2025-12-31 不在 2026 年里 (改日期，或写进 2025 年那一块)',
      ],
      [
        'a holiday that ends before it begins',
        '{ name: 春节, from: 2026-02-23, to: 2026-02-15 }',
        '[]',
        '3:44  春节的 to 早于 from (to 应该和 from 同一天或更晚)',
      ],
      [
        'a holiday on a day that does not exist',
        '{ name: 春节, from: 2026-02-15, to: 2026-02-30 }',
        '[]',
        '3:44  第 1 项.holidays 第 1 项.to 写的是“2026-02-30”，2026 年 2 月只有 28 天 (写成 2026-11-23 这样的日期) [day]',
      ],
      [
        'a working day within a holiday',
        '{ name: 春节, from: 2026-02-15, to: 2026-02-23 }',
        '[2026-02-21]',
        '4:14  2026-02-21 在春节假期里 (放假和上班只能留一个)',
      ],
      [
        'a working day that is no weekend day',
        '',
        '[2026-02-24]',
        '4:14  2026-02-24 不是周六、周日 (这里只写调休上班的周末，别的删掉)',
      ],
      [
        'a working day of another year',
        '',
        '[2027-01-02]',
        '4:14  2027-01-02 不在 2026 年里 (改日期，或写进 2027 年那一块)',
      ],
      [
        'a working day twice',
        '',
        '[2026-02-14, 2026-02-14]',
        '4:3  第 1 项.workdays 写的是“["2026-02-14","2026-02-14"]”，有重复的项 (删掉重复的)',
      ],
    ] as const
  ).map(([name, holidays, workdays, message]) =>
    files(
      name,
      { 'holidays.yaml': `- year: 2026\n  source: pos-app\n  holidays: [${holidays}]\n  workdays: ${workdays}\n` },
      `content/holidays.yaml:${message}`,
    ),
  ),
  files(
    'years with a gap',
    {
      'holidays.yaml': [2026, 2028]
        .map((year) => `- { year: ${year}, source: pos-app, holidays: [], workdays: [] }\n`)
        .join(''),
    },
    'content/holidays.yaml:2:5  2026 年后面是 2028 年 (应该是 2027 年：一年一块，按先后，中间不缺)',
  ),
  files(
    'holidays that rest on a source that does not exist',
    {
      'holidays.yaml': '- { year: 2026, source: holiday-notice, holidays: [], workdays: [] }\n',
    },
    'content/holidays.yaml:1:17  sources.yaml 里没有“holiday-notice” (先在 sources.yaml 里加上这条依据；自己的答案，写进 operator/own-sources.yaml)',
  ),
  files(
    'no year at all',
    { 'holidays.yaml': '[]\n' },
    'content/holidays.yaml:1:1  内容有 0 项，至少要 1 项 (照格式写)',
  ),
  files(
    'a year in words, without working days',
    { 'holidays.yaml': '- { year: 今年, source: pos-app, holidays: [] }\n' },
    'content/holidays.yaml:1:3  缺少 第 1 项.workdays (写成  - { year: 今年, source: pos-app, holidays: [], workdays: [2026-02-14, 2026-02-28] })',
    'content/holidays.yaml:1:5  第 1 项.year 写的是“今年”，不是年份 (写 2026 这样的年份)',
  ),

  // ---- guides
  guided(
    'a guide with a step nobody reaches',
    { lost: '{ answer: how-to-settle }' },
    'G:10:3  没有选项通到“lost” (在一个选项的 to 里写上它，或删掉这一步)',
  ),
  guided(
    'a guide that goes in circles',
    { still: asks('start', 'call'), done: undefined },
    'G:7:48  选“这一种”又绕回了“start” (通到没走过的一步；读的人可以自己退回)',
  ),
  guided(
    'a step that two choices lead to',
    { still: asks('settle', 'call'), done: undefined },
    'G:7:48  “start”已经通到“settle” (一步只能从一处来：另写一步，可以是同一篇答案)',
  ),
  guided(
    'a choice that leads to no step',
    { still: asks('dome', 'call') },
    'G:7:48  没有叫“dome”的一步 (是不是想写 done)',
  ),
  guided(
    'a choice that leads to a step with a name like none',
    { still: asks('somewhere-else', 'call'), done: undefined },
    'G:7:48  没有叫“somewhere-else”的一步 (在 steps 里写上这一步)',
  ),
  guided(
    'a choice that leads to a name that every object has',
    { still: asks('constructor', 'call'), done: undefined },
    'G:7:48  没有叫“constructor”的一步 (在 steps 里写上这一步)',
  ),
  guided(
    'a guide that ends at an answer that does not exist',
    { settle: '{ answer: how-to-setle }' },
    'G:6:13  没有叫“how-to-setle”的答案 (是不是想写 how-to-settle)',
  ),
  guided(
    'a guide deeper than six choices',
    {
      still: asks('b', 'call'),
      b: asks('c', 'done'),
      c: asks('d', 'c2'),
      d: asks('e', 'd2'),
      e: asks('f', 'e2'),
      f: asks('g', 'f2'),
      ...Object.fromEntries(['c2', 'd2', 'e2', 'f2', 'g'].map((name) => [name, '{ answer: how-to-settle }'])),
    },
    'G:14:44  从头到“g”要选 7 次，最多 6 次 (少问一个问题，或拆成两份)',
    'G:14:67  从头到“f2”要选 7 次，最多 6 次 (少问一个问题，或拆成两份)',
  ),
  guided(
    'a question with one choice',
    { still: '{ ask: 还在提示吗？, choices: [{ label: 还在提示, to: call }] }', done: undefined },
    'G:7:25  steps.still.choices 有 1 项，至少要 2 项 (写 2 到 5 个选项)',
  ),
  guided(
    'a question with six choices',
    {
      still: `{ ask: 是哪一种？, choices: [${['call', 'done', 'c', 'd', 'e', 'f'].map((to) => `{ label: 选项 ${to}, to: ${to} }`).join(', ')}] }`,
      ...Object.fromEntries(['c', 'd', 'e', 'f'].map((name) => [name, '{ answer: how-to-settle }'])),
    },
    'G:7:24  steps.still.choices 有 6 项，最多 5 项 (写 2 到 5 个选项)',
  ),
  guided(
    'two choices in the same words',
    { still: '{ ask: 还在提示吗？, choices: [{ label: 是, to: done }, { label: 是, to: call }] }' },
    'G:7:61  选项“是”写了两次 (写得让人分得清)',
  ),
  guided(
    'a label too long for a key',
    { still: `{ ask: 还在提示吗？, choices: [{ label: ${'长'.repeat(23)}, to: done }, { label: 是, to: call }] }` },
    'G:7:37  steps.still.choices 第 1 项.label 写的是“长长长长长长长长长长长长长长长长长长长长长长长”，有 23 个字，最多 22 个字 (删掉 1 个字)',
  ),
  guided(
    'a question without choices',
    { still: '{ ask: 还在提示吗？ }', done: undefined, call: undefined },
    'G:7:3  “still”要么是问题，要么是结果 (写 ask 和 choices，或只写 answer，或只写 contact)',
  ),
  guided(
    'a step that asks and answers',
    { settle: '{ ask: 还在提示吗？, answer: how-to-settle }' },
    'G:6:3  “settle”要么是问题，要么是结果 (写 ask 和 choices，或只写 answer，或只写 contact)',
  ),
  guided(
    'an empty step',
    { settle: '{}' },
    'G:6:3  “settle”要么是问题，要么是结果 (写 ask 和 choices，或只写 answer，或只写 contact)',
  ),
  guided(
    'a contact that says nothing',
    { call: '{ contact: { first: 先别反复结算。, tell: [] } }' },
    'G:9:38  steps.call.contact.tell 有 0 项，至少要 1 项 (例如  tell: [屏幕上的原话, 交易时间和金额])',
  ),
  guided('a guide without a start', { start: undefined }, 'G:4:1  steps 里没有 start (把一开始的问题叫做 start)'),
  guided(
    'a guide that starts with its answer',
    { start: '{ answer: how-to-settle }', settle: undefined, still: undefined, done: undefined, call: undefined },
    'G:5:3  start 不是问题 (一开始要有 ask 和 choices)',
  ),
  guided(
    'a step with the name of the sheet',
    { still: asks('print', 'call'), done: undefined, print: '{ answer: how-to-settle }' },
    'G:9:3  “print”是整张查看那一页的地址 (换一个名字)',
  ),
  guided(
    'a step with a Chinese name',
    { still: asks('完', 'call'), done: undefined, 完: '{ answer: how-to-settle }' },
    'G:7:48  steps.still.choices 第 1 项.to 写的是“完”，只能用小写英文、数字和短横线 (写 steps 里一步的名字，例如 receipt)',
    'G:9:3  名字“完”不合规矩 (只能用小写英文、数字和短横线)',
  ),
  guided(
    'an unknown part of a choice',
    { still: '{ ask: 还在提示吗？, choices: [{ label: 不了, go: done }, { label: 是, to: call }] }' },
    'G:7:35  缺少 steps.still.choices 第 1 项.to (加上一行，例如  to: done)',
    'G:7:48  没有叫“go”的字段 (是不是想写 to)',
  ),
  files(
    'a former step that is still there',
    { [guideFile]: `${guide()}formerSteps: [done]\n` },
    'content/guides/settle-first.yaml:10:15  “done”还在 steps 里 (删掉其中一个)',
  ),
  files(
    'a guide without a name',
    { [guideFile]: guide().replace(/name: .*\n/, '') },
    'content/guides/settle-first.yaml:1:1  缺少 name (加上一行，例如  name: 刷卡没成功，客户说扣了钱)',
  ),
  files(
    'two guides in one place of the list',
    { 'guides/other.yaml': guide() },
    'content/guides/other.yaml:1:1  order 1 和 content/guides/settle-first.yaml 重复 (换一个没用过的数)',
    'content/guides/settle-first.yaml:1:1  order 1 和 content/guides/other.yaml 重复 (换一个没用过的数)',
  ),
  files(
    'a file among the guides that is none',
    { 'guides/Notes.md': '记一下' },
    'content/guides/Notes.md:1:1  文件名“Notes.md”不合规矩 (写成 英文短名.yaml，例如 give-money-back.yaml)',
  ),
  files(
    'a published step that is gone',
    { 'addresses.lock': '/guides/settle-first/gone/\tguide settle-first\n' },
    'content/addresses.lock:1:1  发布过的地址 /guides/settle-first/gone/（guide settle-first）没有了 (恢复这一步，或在这份一步步查里写  formerSteps: [gone])',
  ),

  // ---- the report to support
  reported(
    'a report that asks for a password',
    { charged: '{ label: 操作员密码, kind: text, example: 某某, where: 商户后台, why: 方便登录 }' },
    undefined,
    'R:4:14  fields.charged.label 写的是“操作员密码”，要的是谁都不能给的东西 (删掉这一项，客服查问题用不到)',
  ),
  reported(
    'a report that asks for an identity card',
    { charged: '{ label: 法人身份证, kind: text, example: 某某, where: 商户后台, why: 方便登录 }' },
    undefined,
    'R:4:14  fields.charged.label 写的是“法人身份证”，要的是谁都不能给的东西 (删掉这一项，客服查问题用不到)',
  ),
  reported(
    'a report that asks for a whole card number',
    { charged: '{ label: 顾客卡号, kind: digits, example: "0000", where: 签购单, why: 核对这张卡 }' },
    undefined,
    'R:4:14  顾客卡号会要到完整卡号 (加上一行  last: 4)',
  ),
  reported(
    'a report that keeps more than the last four digits',
    { charged: '{ label: 顾客卡号, kind: digits, example: "0000", where: 签购单, why: 核对这张卡, last: 6 }' },
    undefined,
    'R:4:82  fields.charged.last 写的是“6”，超过 4 位 (写 1 到 4 的整数)',
  ),
  reported(
    'an example that could be a real card',
    { charged: '{ label: 编号, kind: digits, example: "4111 1111 1111 1111", where: 签购单, why: 核对这一笔 }' },
    undefined,
    'R:4:39  fields.charged.example 写的是“4111 1111 1111 1111”，像一个真的卡号 (改几个数字，或只写后四位)',
  ),
  reported(
    'an example that looks like a code',
    { charged: '{ label: 对方说了什么, kind: text, example: 验证码 882134, where: 聊天记录, why: 核对这一笔 }' },
    undefined,
    'R:4:41  fields.charged.example 写的是“验证码 882134”，像一个密码或验证码 (换一个例子)',
  ),
  reported(
    'a kind of field that does not exist',
    { charged: '{ label: 编号, kind: number, example: "0000", where: 签购单, why: 核对这一笔 }' },
    undefined,
    'R:4:25  fields.charged.kind 写的是“number” (可以写：text、amount、time、digits、choice)',
  ),
  reported(
    'a choice without choices',
    { charged: '{ label: 收到扣款通知, kind: choice, where: 问顾客, why: 看钱到了哪一步 }' },
    undefined,
    'R:4:29  收到扣款通知的 kind 和 choices 对不上 (选一个的写 kind: choice 和 choices，别的都不写 choices)',
  ),
  reported(
    'a text without an example',
    { charged: '{ label: 屏幕上的原话, kind: text, where: 屏幕, why: 按原话查 }' },
    undefined,
    'R:4:29  屏幕上的原话的 kind 和 example 对不上 (choice 和 time 不写 example，别的都要写)',
  ),
  reported(
    'a field that stands in two places',
    {
      'batch-number':
        '{ label: 批次号, kind: digits, example: "000123", region: sales-slip-batch-number, where: 签购单, why: 找到这一批 }',
    },
    undefined,
    'R:3:19  批次号没说清在哪里看 (region 和 where 写一个，只写一个)',
  ),
  reported(
    'a field that stands nowhere',
    { charged: '{ label: 屏幕上的原话, kind: text, example: 请先结算, why: 按原话查 }' },
    undefined,
    'R:4:14  屏幕上的原话没说清在哪里看 (region 和 where 写一个，只写一个)',
  ),
  reported(
    'a line that no slip has',
    {
      'batch-number':
        '{ label: 批次号, kind: digits, example: "000123", region: sales-slip-batch-nummer, why: 找到这一批 }',
    },
    undefined,
    'R:3:64  小票上没有“sales-slip-batch-nummer”这一行 (是不是想写 sales-slip-batch-number)',
  ),
  reported(
    'a situation that names what is not there',
    {},
    'needs: [merchant-id, batch-nummer, charged, batch-number], answers: [how-to-setle]',
    'R:6:78  fields 里没有“batch-nummer” (是不是想写 batch-number)',
    'R:6:126  没有叫“how-to-setle”的答案 (是不是想写 how-to-settle)',
  ),
  reported(
    'a situation that needs what every object has',
    {},
    'needs: [merchant-id, batch-number, constructor, charged], answers: [how-to-settle]',
    'R:6:92  fields 里没有“constructor” (先在 fields 里加上这一项)',
  ),
  reported(
    'a field that no situation needs',
    { more: '{ label: 补充, kind: text, example: 昨天也这样, where: 别的, why: 一次说清 }' },
    undefined,
    'R:5:3  没有一件事要“more” (删掉它，或写进一件事的 needs)',
  ),
  reported(
    'a situation without answers',
    {},
    'needs: [merchant-id, batch-number, charged], answers: []',
    'R:6:102  situations.settle-first.answers 有 0 项，至少要 1 项 (写答案的英文短名)',
  ),
];
