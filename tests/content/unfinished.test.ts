import { expect, it } from 'vitest';
import { accidental, answer, bodyLine, inspectChanged } from './content-folder';

/** What is said of a body, by its own lines. */
const said = (body: string) =>
  inspectChanged({ [accidental]: answer({}, body) }).messages.map((message) =>
    message.replace(/^\S+?:(\d+):/, (_, line) => `${Number(line) - bodyLine + 1}:`),
  );
const section = (text: string) => said(`## 怎么做 {#steps}\n\n${text}\n`);

it('a new file as the scaffold leaves it is told of every place in which nothing stands', () => {
  expect(said('## 怎么做 {#steps}\n\n1. \n\n## 为什么 {#why}\n\n## 还不行 {#still-stuck}\n')).toEqual([
    '3:1  第 1 步是空的 (写上这一步做什么，例如  1. 按 :key[取消]，退回主界面。) [unfinished]',
    '5:1  标题“为什么”下面没有字 (写上；用不到就删掉这个标题) [unfinished]',
    '7:1  标题“还不行”下面没有字 (写上；用不到就删掉这个标题) [unfinished]',
  ]);
});

it.each([
  ['a step between others', '1. 按 :key[取消]。\n2.\n3. 重新刷卡。', '4:1  第 2 步是空的'],
  ['a step of dots', '1. ……', '3:1  第 1 步是空的'],
  ['a step of a space that does not break', '1. &nbsp;', '3:1  第 1 步是空的'],
  ['a step within a step', '1. 看屏幕：\n\n   1. \n   2. 记下来。', '5:4  第 1 步是空的'],
  ['an entry of a list', '- 看一眼\n-', '4:1  这一项是空的'],
  [
    'a heading of the third rank',
    '### 电签版 {#keypad}\n\n### 智能 POS {#smart}\n\n看屏幕。',
    '3:1  标题“电签版”下面没有字',
  ],
  ['a word that keeps a place', '1. TODO', '3:4  还没写：“TODO”'],
  ['a note to oneself', '看屏幕。\n\n（待补充）', '5:1  还没写：“（待补充）”'],
])('%s is refused when it is empty', (_, text, message) => {
  expect(section(text)).toEqual([expect.stringContaining(message)]);
});

it.each([
  ['a step of a list alone', '1.\n   - 先看屏幕。'],
  ['a step of a picture', '1. ![卡槽的位置](/images/slot.svg)'],
  ['a key', '1. :key[确认]'],
  ['a claim', '::myth{id=m01}'],
  ['a heading above headings', '### 电签版 {#keypad}\n\n#### 新款 {#new}\n\n看屏幕。'],
  ['an empty cell', '| 屏幕 | 怎么办 |\n| --- | --- |\n| 成功 | |'],
  ['words about what is to come', '待补登的折子，去柜台补登。'],
])('%s is not empty', (_, text) => {
  expect(section(text)).toEqual([]);
});
