import type { Rule } from './rule';

/** What a body, and any text that readers see, may not hold: markup that did not work, and what would be lost. */
export const markdownRules = [
  {
    id: 'stars',
    refuses: '没有生效的星号：加粗的两边没有贴紧字，或只有一半；数字里的星号不用管',
    wrong: '按** 确认 **键',
    right: '按**确认**键',
  },
  {
    id: 'underscores',
    refuses: '没有生效的下划线：加粗只用星号',
    wrong: '__注意：__先别走',
    right: '**注意**：先别走',
  },
  { id: 'strike', refuses: '删除线：读的人分不清作不作数', wrong: '~~旧的~~新的', right: '新的' },
  { id: 'key-or-screen', refuses: '没有写对的按键、屏幕文字', wrong: '：key[结算]', right: ':key[结算]' },
  { id: 'box', refuses: '没有写对的提示框：开头一行只写 `:::safe`', wrong: '::: safe', right: ':::safe' },
  {
    id: 'box-open',
    refuses: '没有结束的提示框、代码框：后面的全文都进了框里',
    wrong: ':::safe ⏎ 放心。:::',
    right: ':::safe ⏎ 放心。 ⏎ :::',
  },
  { id: 'myth', refuses: '没有写对的错误说法', wrong: '::myth {id=m01}', right: '::myth{id=m01}' },
  { id: 'link', refuses: '没有写对的链接', wrong: '【204】（/204/）', right: '[204](/204/)' },
  {
    id: 'picture',
    refuses: '没有写对的图片',
    wrong: '![卡槽](/images/卡 槽.svg)',
    right: '![卡槽](/images/card-slot.svg)',
  },
  {
    id: 'heading',
    refuses: '没有写对的标题：`#` 用半角，后面空一格，短名在最后',
    wrong: '###智能 POS {#smart}',
    right: '### 智能 POS {#smart}',
  },
  {
    id: 'heading-inside',
    refuses: '提示框、列表、引用里面的标题：它不会成为一节',
    wrong: ':::safe ⏎ ## 为什么 {#why}',
    right: ':::safe ⏎ 放心。 ⏎ ::: ⏎ ⏎ ## 为什么 {#why}',
  },
  {
    id: 'step-number',
    refuses: '页面上会变成别的数的步骤编号，和一节里又从 1 开始的步骤',
    wrong: '1. 按取消。 ⏎ 3. 做结算。',
    right: '1. 按取消。 ⏎ 2. 做结算。',
  },
  {
    id: 'lost',
    refuses: '页面上不显示的字：没有人用的 `[名字]: 地址`、地址后面的标题',
    wrong: '[注意]: 先结算',
    right: '注意：先结算',
  },
  { id: 'list', refuses: '没有写对的步骤、列表：会连成一段', wrong: '1、按取消。', right: '1. 按取消。' },
  { id: 'task', refuses: '可以打勾的列表：页面上没有方框', wrong: '- [ ] 先看小票', right: '- 先看小票' },
  {
    id: 'table',
    refuses: '没有写对的表格：没有 `---` 那一行，格子比表头多，或下面没有空一行',
    wrong: '| 提示 | 做什么 | ⏎ | 请先结算 | 做结算 |',
    right: '| 提示 | 做什么 | ⏎ | --- | --- | ⏎ | 请先结算 | 做结算 |',
  },
  { id: 'tag', refuses: 'HTML 标签', wrong: '<b>先别走</b>', right: '**先别走**' },
  {
    id: 'other-markup',
    refuses: '别的网站的写法：`[TOC]`、`[!NOTE]`、`==高亮==`、`{% note %}`、`{width=50%}`、脚注、单个的反引号和花括号',
    wrong: '==先结算==',
    right: '**先结算**',
  },
  {
    id: 'address',
    refuses: '写一半的网址：不写 `https://` 就不是链接',
    wrong: 'www.example.com',
    right: 'https://www.example.com',
  },
  {
    id: 'plain-field',
    refuses: '资料和 YAML 文件里的正文写法：这些地方照原样显示',
    wrong: 'answer: 按 :key[结算]，**别重刷**。',
    right: 'answer: 按“结算”，别重刷。',
  },
  {
    id: 'quoted-field',
    refuses: '整个内容用了中文引号：引号会显示出来',
    wrong: 'answer: “不会扣款。”',
    right: 'answer: "不会扣款。"',
  },
] as const satisfies readonly Rule[];
