import { expect, it } from 'vitest';
import { refuseNeverWritten } from '@/lib/content/never-written';
import { Reporter } from '@/lib/content/problems';
import { accidental, answer, bodyLine, guide, inspectChanged } from './content-folder';

const found = (text: string) => {
  const reporter = new Reporter('a.md');
  refuseNeverWritten(text, { line: 1, column: 1 }, ['95016', 'LKLPOSkefu_'], reporter);
  return reporter.problems.map(({ message }) => message);
};

it.each([
  '400-999-8888',
  '4009998888',
  '400.999.8888',
  '13800138000',
  '138-0013-8000',
  '+86 138 0013 8000',
  '+86-400-668-9516',
  '0755-12345678',
  '(010) 8888 9999',
  '88889999',
  '400\u200b9998888',
  '一三八〇零一三八零零零',
])('sees a telephone number in %s', (text) =>
  expect(found(`打 ${text}，`)).toEqual([expect.stringMatching(/^写了电话号码/)]),
);

it.each([
  '2026-11-25 10:30:45',
  '20261125',
  '95516',
  '商户号 123456789012345',
  '6222 0212 3456 7894',
  '参考号 123456789012',
  '58.00 与 5800',
  '201、204、305',
  '批次号 000123',
  '一二三四五六七八九',
])('sees none in %s', (text) => expect(found(text)).toEqual([]));

it.each([
  '微信 abc123',
  '微信号：kefu_12',
  '加微信：abc-d1',
  '微信号 abcdef',
  'VX abc123',
  'ＷｅＣｈａｔ　ｋｅｆｕ０１',
  '威信 kefu01',
  'wx：kefu01',
  '加 V：kefu-pos',
  '加微信 pos-help',
])('sees a WeChat id in %s', (text) => expect(found(text)).toEqual([expect.stringMatching(/^写了微信号/)]));

it.each(['QQ 12345678', 'QQ 群：12345678'])('sees a QQ number in %s', (text) =>
  expect(found(text)).toEqual([expect.stringMatching(/^写了 QQ 号/)]),
);

it.each(['微信 Android 版', '加微信 Pay 的码', '用微信扫码', '微信、支付宝', '微信 8.0.50', '联系客服微信'])(
  'sees no WeChat id in %s',
  (text) => expect(found(text)).toEqual([]),
);

it.each([
  ['打 95016。', '写了客服的“95016”'],
  ['加 LKLPOSkefu_。', '写了客服的“LKLPOSkefu_”'],
])('sees the site’s own support, however short: %s', (text, message) => expect(found(text)).toEqual([message]));

it.each([
  '密码 123456',
  '密码是 8',
  '验证码 882134',
  '操作员 01',
  '操作员号：00',
  '柜员号 01',
  '密码八个零',
  '密码是六个 8',
  '输入 123456 作为密码',
  '把 000000 当密码',
])('sees a secret in %s', (text) => expect(found(text)).toEqual(['像是写了密码、验证码或操作员号']));

it.each(['按数字键 1', '按 3 键', '按键 2'])('sees a key by its digit in %s', (text) =>
  expect(found(text)).toEqual([expect.stringMatching(/^写了数字键位/)]),
);

it.each([
  '输密码时挡一下',
  '操作员密码忘了',
  '忘了密码，联系客服',
  '密码是 6 位',
  '密码 6 个数字',
  '主管 10 人',
  '操作员 20 分钟后换班',
  '按 :key[确认] 两次',
  '按照 5 步做',
])('sees nothing in %s', (text) => expect(found(text)).toEqual([]));

it('is told with its place, in the fields, in the body and in a guide', () => {
  const { messages } = inspectChanged({
    [accidental]: answer(
      { customer: '密码 123456，别告诉别人。' },
      '## 怎么做 {#steps}\n\n打[客服](tel:400-000-0000)，400-000-0000。\n',
    ),
    'guides/settle-first.yaml': guide({ call: '{ contact: { first: 加微信 abc123 问一问。, tell: [屏幕上的原话] } }' }),
  });
  expect(messages).toEqual([
    `content/${accidental}:19:1  像是写了密码、验证码或操作员号 (删掉号码；要用到它的，写“联系客服”)`,
    `content/${accidental}:${bodyLine + 3}:1  写了电话号码“400-000-0000” (电话只写在 operator/site.yaml，这里写“联系客服”)`,
    'content/guides/settle-first.yaml:9:22  写了微信号“微信 abc123” (微信号只写在 operator/site.yaml，这里写“联系客服”)',
  ]);
});

it('lets an answer lead to the number that is configured', () => {
  const { messages } = inspectChanged({
    [accidental]: answer({}, '## 怎么做 {#steps}\n\n打[客服的电话](tel:400-000-0000)。\n'),
  });
  expect(messages).toEqual([]);
});
