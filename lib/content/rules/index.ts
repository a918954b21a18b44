/** Every rule that has a name: for messages, for authors' notes and for what an author allows at one place. */

/** One rule that authors may break: what it is called in messages, and how to write instead. `⏎` in an example is the end of a line. */
export type Rule = {
  id: string;
  /** What is refused, in one line for authors. */
  refuses: string;
  /** What is refused, as an author would type it. */
  wrong: string;
  /** The same, as it should be typed. */
  right: string;
  /** Nobody can allow it: nothing could be read there, or shown. */
  always?: true;
};

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

/** What a text must say, however it is written. */
const meaningRules = [
  {
    id: 'unfinished',
    refuses: '空的步骤、下面没有字的标题、“待补”“TODO”',
    wrong: '1. TODO',
    right: '1. 按 :key[取消]，退回主界面。',
  },
  {
    id: 'stamp',
    refuses: '印章或一句话答案和 `money` 说的不一样',
    wrong: 'verdict: { tone: safe, text: 不会扣款 } ⏎ money: { charged: maybe, … }',
    right: 'verdict: { tone: check, text: 一般不扣款 } ⏎ money: { charged: maybe, … }',
  },
  {
    id: 'english',
    refuses: '给顾客看的话没有英文，或英文和中文说的不一样',
    wrong: 'customer: 请先别再付。 ⏎ customerEn: Please wait.',
    right: 'customer: 请先别再付。 ⏎ customerEn: Please do not pay again yet.',
  },
  {
    id: 'screens',
    refuses: '编号步骤和下面的 `::screens` 对不上：一边有的按键、屏幕文字，另一边没有',
    wrong: '1. 按 :key[结帐]。 ⏎ ⏎ ::screens{id=settlement.keypad}',
    right: '1. 进 :key[管理] → :key[结算]，按 :key[确认]。 ⏎ ⏎ ::screens{id=settlement.keypad}',
  },
] as const satisfies readonly Rule[];

/** How the site's own words are written, wherever they stand, and how much of each a body may hold. */
const wordRules = [
  { id: 'spacing', refuses: '标点、空格不合“怎么写”那一节', wrong: '等2分钟,再刷', right: '等 2 分钟，再刷' },
  { id: 'banned-word', refuses: '`banned-words.yaml` 里不用的词', wrong: '绝对安全', right: '不会扣款' },
  { id: 'boxes', refuses: '一篇里的第三个提示框', wrong: ':::check ⏎ 三个框', right: '留下最要紧的两个' },
  { id: 'bold-twice', refuses: '一段里的第二处加粗', wrong: '**先**看，**再**刷', right: '先看，**再**刷' },
  { id: 'date-form', refuses: '写成数字的日期', wrong: '2026-11-23', right: '2026 年 11 月 23 日' },
  { id: 'length', refuses: '不到 250 个或多于 900 个汉字的正文', wrong: '只有一句话', right: '补上原因和“还不行”' },
] as const satisfies readonly Rule[];

/** What YAML takes for a remark may be meant as one: it can be allowed. */
const commentRule = {
  id: 'comment',
  refuses: '写在内容后面的备注：` #` 后面的字会不见，备注单独写一行',
  wrong: '- 再按 #键 确认',
  right: '- "再按 #键 确认"',
} as const satisfies Rule;

/** What else the front matter and the YAML files may not hold, and nobody can allow: YAML cannot read it, or reads it as nobody meant it. */
const yamlRules = [
  { id: 'colon', refuses: '没有写对的冒号：名字后面用半角的，后面空一格', wrong: 'minutes：2', right: 'minutes: 2' },
  { id: 'space', refuses: '全角空格、Tab，和没有对齐的缩进', wrong: 'minutes:　2', right: 'minutes: 2' },
  { id: 'dash', refuses: '没有写对的列表：每项用半角短横线开头，后面空一格', wrong: '-"甲"', right: '- "甲"' },
  {
    id: 'quotes',
    refuses: '要用双引号括起来的内容：以 `* & ! % @ | > [ {` 开头，或里面有半角冒号加空格',
    wrong: '- *99# 查询',
    right: '- "*99# 查询"',
  },
  {
    id: 'pairs',
    refuses: '没有成对的引号、括号，中文的括号和逗号',
    wrong: 'devices: 【e-sign，smart】',
    right: 'devices: [e-sign, smart]',
  },
  {
    id: 'lines',
    refuses: '写成几行的一段文字：会连成一行，列表会连成一项',
    wrong: 'answer: 不会扣款。 ⏎ 再刷一次。',
    right: 'answer: 不会扣款。再刷一次。',
  },
  { id: 'empty', refuses: '空的字段', wrong: 'customer:', right: 'customer: 这笔没有扣款，请放心。' },
  {
    id: 'half-width',
    refuses: '全角的数字、字母：代码、日期、英文短名都用半角',
    wrong: 'minutes: ２',
    right: 'minutes: 2',
  },
  {
    id: 'day',
    refuses: '没有的日子、写法不对的日期、还没到的日期',
    wrong: 'updated: 2026/11/31',
    right: 'updated: 2026-11-30',
  },
  {
    id: 'invisible',
    refuses: '看不见的字符：零宽字符、文字方向控制符、控制字符',
    wrong: '先（U+200B）退出',
    right: '先退出',
  },
  {
    id: 'odd-character',
    refuses: '看着像平常的字、其实不是的：Word 的项目符号、PDF 里的部首、㎡ 这样挤在一格里的，搜不到',
    wrong: '⽤⼿机查，店面 20 ㎡',
    right: '用手机查，店面 20 m²',
  },
  {
    id: 'picture-letters',
    refuses: '分享图片画不出的字：问题、印章、一句话答案里的表情和生僻字',
    wrong: 'question: 刷卡失败😀怎么办？',
    right: 'question: 刷卡失败怎么办？',
  },
  {
    id: 'picture-size',
    refuses: 'public 里大于 500 KB 的图片：店里的手机打不开',
    wrong: '6.5 MB 的照片',
    right: '缩到 1280 像素宽、500 KB 以下的照片',
  },
] as const satisfies readonly Rule[];

/** All of them, in the order of the authors' list. */
export const rules = [
  ...markdownRules,
  ...meaningRules,
  ...wordRules,
  commentRule,
  ...yamlRules.map((rule) => ({ ...rule, always: true as const })),
] as const satisfies readonly Rule[];

/** The name of a rule. */
export type RuleId = (typeof rules)[number]['id'];

/** The rule of this name. */
export const ruleOf = (id: RuleId): Rule => rules.find((rule) => rule.id === id)!;
