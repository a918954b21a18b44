import { z } from 'zod';
import { day, dayFix, entryName, fact, inQuotes, ofForm, ofKind, sourceName, words } from './kinds';
import { note } from './note';

/** content/sources.yaml: what the answers rest on. */
export const sourcesFile = z.record(
  entryName,
  z.strictObject({
    title: note(fact(4, 80), '名称', '《银行卡收单业务管理办法》'),
    kind: note(
      z.enum(['law', 'standard', 'platform', 'terminal', 'reference', 'project']),
      '种类：law 法规、standard 标准、platform 平台文档、terminal 终端源码、reference 二手资料、project 本站',
      'law',
    ),
    issuer: note(fact(2, 40).optional(), '发布机构', '中国人民银行'),
    number: note(fact(2, 40).optional(), '文号或标准号', '公告〔2013〕第 9 号'),
    article: note(fact(2, 40).optional(), '第几条', '第二条'),
    date: note(fact(4, 20).optional(), '日期', '2013-07-05'),
    url: note(
      ofKind('address', z.url({ protocol: /^https$/, error: '不是 https 网址' })).optional(),
      '网址，确认正确才写',
      'https://…',
    ),
  }),
);
export type Source = z.infer<typeof sourcesFile>[string];

/** content/authorities.yaml: the numbers of authorities and of the police; `{{name}}` pulls one in. */
export const authoritiesFile = z.record(
  entryName,
  z.strictObject({
    number: note(
      ofForm('contact', /^[0-9]{3,5}$/, '不是 3 到 5 位的电话', inQuotes),
      '电话，要加引号',
      '"12363"',
      '写成 "12363" 这样带引号的数字',
    ),
    name: note(words(2, 30), '是谁的电话', '中国人民银行投诉电话'),
    for: note(words(4, 60), '什么事找它', '支付公司不处理或处理得不满意。'),
    source: note(sourceName, '依据：sources.yaml 里的名字', 'central-bank-hotline', '写 sources.yaml 里的名字'),
    checked: note(day(), '最近一次核对的日期', '2026-11-27', dayFix),
  }),
);
export type Authorities = z.infer<typeof authoritiesFile>;
