import type { Rule } from './rule';

/** What the front matter and the YAML files may not hold: what YAML cannot read, or reads as nobody meant it. */
export const yamlRules = [
  {
    id: 'comment',
    refuses: '写在内容后面的备注：` #` 后面的字会不见，备注单独写一行',
    wrong: '- 再按 #键 确认',
    right: '- "再按 #键 确认"',
  },
  {
    id: 'colon',
    refuses: '没有写对的冒号：名字后面用半角的，后面空一格',
    wrong: 'minutes：2',
    right: 'minutes: 2',
    always: true,
  },
  {
    id: 'space',
    refuses: '全角空格、Tab，和没有对齐的缩进',
    wrong: '　　- 甲',
    right: '- 甲',
    always: true,
  },
  {
    id: 'dash',
    refuses: '没有写对的列表：每项用半角短横线开头，后面空一格',
    wrong: '-"甲"',
    right: '- "甲"',
    always: true,
  },
  {
    id: 'quotes',
    refuses: '要用双引号括起来的内容：以 `* & ! % @ | > [ {` 开头，或里面有半角冒号加空格',
    wrong: '- *99# 查询',
    right: '- "*99# 查询"',
    always: true,
  },
  {
    id: 'pairs',
    refuses: '没有成对的引号、括号，中文的括号和逗号',
    wrong: 'devices: 【e-sign，smart】',
    right: 'devices: [e-sign, smart]',
    always: true,
  },
  {
    id: 'lines',
    refuses: '写成几行的一段文字：会连成一行，列表会连成一项',
    wrong: 'answer: 不会扣款。 ⏎ 再刷一次。',
    right: 'answer: 不会扣款。再刷一次。',
    always: true,
  },
  { id: 'empty', refuses: '空的字段', wrong: 'customer:', right: 'customer: 这笔没有扣款，请放心。', always: true },
  {
    id: 'half-width',
    refuses: '全角的数字、字母：代码、日期、英文短名都用半角',
    wrong: 'minutes: ２',
    right: 'minutes: 2',
    always: true,
  },
  {
    id: 'day',
    refuses: '没有的日子、写法不对的日期、还没到的日期',
    wrong: 'updated: 2026/11/31',
    right: 'updated: 2026-11-30',
    always: true,
  },
] as const satisfies readonly Rule[];
