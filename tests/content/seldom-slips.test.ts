/** Slips that few authors make, and what they read of each: the cause, and what to write. */
import { expect, it } from 'vitest';
import { accidental, answer, inspectChanged, right } from './content-folder';

const body = (text: string) => ({ [accidental]: answer({}, `## 怎么做 {#steps}\n\n${text}\n`) });
const front = (text: string) => ({ [accidental]: answer().replace('question:', `${text}\nquestion:`) });
const site = (line: string, was: RegExp) => ({
  'operator/site.yaml': right['operator/site.yaml']!.replace(was, line),
});

it.each<[slip: string, changes: Record<string, string>, ...said: string[]]>([
  [
    'a picture beside the answers',
    { 'articles/settlement/slip.png': 'x' },
    'articles/settlement/slip.png:1:1  图片不放在这里 (移到 public/images/)',
  ],
  [
    'a day that its month has not',
    { [accidental]: answer({ updated: '2026-11-31' }) },
    `${accidental}:14:1  updated 写的是“2026-11-31”，2026 年 11 月只有 30 天 (写成 2026-11-23 这样的日期) [day]`,
  ],
  [
    'a month that no year has',
    { [accidental]: answer({ updated: '2026-13-01' }) },
    `${accidental}:14:1  updated 写的是“2026-13-01”，没有 13 月 (写成 2026-11-23 这样的日期) [day]`,
  ],
  [
    'a day of publishing that there is not, told once although the days of changes hang on it',
    { [accidental]: answer({ published: '2026-11-31', changes: '[{ day: 2026-11-23, what: 改了“怎么做” }]' }) },
    `${accidental}:13:1  published 写的是“2026-11-31”，2026 年 11 月只有 30 天 (写成 2026-11-23 这样的日期) [day]`,
  ],
  [
    'screens without a name',
    body('::screens'),
    `${accidental}:23:1  没有写 id (写 screens.yaml 里的名字，例如  ::screens{id=settlement.keypad})`,
  ],
  ['a name that no field can have', front('__proto__: x'), `${accidental}:2:1  名字不能是“__proto__” (换一个名字)`],
  [
    'steps counted in Chinese beyond nine',
    body('十、按“取消”。\n\n十一、按“确认”。\n\n二十、按“返回”。'),
    `${accidental}:23:1  “十、按“取消”。”没有变成步骤 (写成  10. 按“取消”。) [list]`,
    `${accidental}:25:1  “十一、按“确认”。”没有变成步骤 (写成  11. 按“确认”。) [list]`,
    `${accidental}:27:1  “二十、按“返回”。”没有变成步骤 (写成  20. 按“返回”。) [list]`,
  ],
  [
    'a picture of another site, without words',
    body('![](https://x.example/a.png)'),
    `${accidental}:23:1  图片地址“https://x.example/a.png”不在本站 (把图片放进 public/images/，写成  ![](/images/a.png))`,
    `${accidental}:23:1  图片没有说明 (在方括号里写图上是什么，例如  ![卡槽的位置](/images/x.svg))`,
  ],
  [
    'an ending in capitals',
    body('![小票](/images/Slip.PNG)'),
    `${accidental}:23:1  图片地址“/images/Slip.PNG”的后缀要小写 (文件也改成小写的名字，写成  ![小票](/images/Slip.png))`,
  ],
  [
    'an address without https, where it is used or below',
    body('[银联](unionpay.com)，见 [这里][a]。\n\n[a]: unionpay.com'),
    `${accidental}:23:1  链接“unionpay.com”不能用 (写成  [银联](https://unionpay.com))`,
    `${accidental}:25:1  链接“unionpay.com”不能用 (写成  [a]: https://unionpay.com)`,
  ],
  [
    'a time as one says it',
    site('payout: { kinds: [T+1], cutOff: 晚上10点半 }', /^payout:.*$/m),
    'operator/site.yaml:5:25  payout.cutOff 写的是“晚上10点半”，时间的写法不对 (写成  payout: { kinds: [T+1], cutOff: "22:30" }) [day]',
  ],
  [
    'words where a telephone number belongs',
    site('support: { label: 客服, channels: [{ phone: 打总机 }] }', /^support:.*$/m),
    'operator/site.yaml:4:36  support.channels 第 1 项.phone 写的是“打总机”，不是电话号码 (写成 400-000-0000 这样的电话号码，没有短横线的加引号)',
  ],
])('%s', (_, changes, ...said) => {
  expect(inspectChanged(changes).messages).toEqual(said.map((message) => `content/${message}`));
});
