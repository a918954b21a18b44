import { z } from 'zod';
import { day, dayFix, drawnWords, fact, ofKind, words } from './kinds';
import { note } from './note';

/** A host and its port, in the letters that addresses are sent in. */
const host = String.raw`[a-z0-9.-]+(?::\d+)?`;
const origin = new RegExp(`^https://${host}$`);
/** An address whose every sign is plain text to servers too, whose files it reaches (lib/deploy). */
const safeAddress = new RegExp(`^https://${host}(?:/[\\w.~/-]*)?(?:[?][\\w.~=&-]*)?$`);
const isSafeAddress = (address: string) => safeAddress.test(address) && URL.canParse(address);
/** Where a mail or a call goes. */
const reachable = /^(?:mailto:[\w.+-]+@[a-z0-9.-]+|tel:\+[0-9-]+)$/;

/** content/site.yaml: name, address and contact. What is not configured is not shown. */
export const siteFile = z.strictObject({
  name: note(
    drawnWords(2, 20).refine((name) => !name.includes('官网'), {
      error: '含有“官网”',
      params: { fix: '本站不是官网，换个名字' },
    }),
    '站名',
    'POS 机帮助中心',
  ),
  description: note(words(10, 80), '首页的一句话介绍', 'POS 机问题的答案'),
  url: note(
    ofKind(
      'address',
      z.string().refine((url) => origin.test(url) && URL.canParse(url), { error: '不是网址' }),
    ),
    '正式网址',
    'https://help.example.com',
    '写成 https:// 开头、末尾不带斜杠的网址',
  ),
  support: note(
    z.strictObject({
      label: note(words(2, 12), '客服怎么称呼', '服务商客服'),
      hotline: note(
        ofKind(
          'contact',
          z.string().regex(/^[0-9]{3,4}(?:-[0-9]{3,8}){1,2}$|^[0-9]{5,11}$/, { error: '不是电话号码' }),
        ),
        '客服电话',
        '400-000-0000',
        '写成 400-000-0000 这样的电话号码',
      ),
      wechat: note(
        ofKind('contact', z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{5,19}$/, { error: '不是微信号' })).optional(),
        '客服微信号',
        'kefu_123',
        '微信号是 6 到 20 位字母、数字、下划线或短横线，字母开头',
      ),
      hours: note(words(2, 40).optional(), '服务时间', '每天 9:00–21:00'),
    }),
    '客服',
    '{ label: 服务商客服, hotline: 400-000-0000 }',
  ),
  feedback: note(
    z
      .strictObject({
        endpoint: note(
          ofKind('address', z.string().refine(isSafeAddress, { error: '不是 https 网址' })),
          '读者点了“没解决”的原因，把答案编号和原因发到这里',
          'https://help.example.com/feedback',
        ),
      })
      .optional(),
    '可选：“没解决”发到哪里；不写就什么也不发',
    '{ endpoint: https://help.example.com/feedback }',
  ),
  security: note(
    z
      .strictObject({
        contact: note(
          ofKind(
            'contact',
            z
              .string()
              .refine((contact) => isSafeAddress(contact) || reachable.test(contact), { error: '不是联系地址' }),
          ).optional(),
          '发现网站漏洞的人找谁；不写就用客服电话',
          'mailto:security@help.example.com',
          '写 mailto:、https: 或 tel:+86- 开头的地址',
        ),
        expires: note(day(), '这份说明到哪天为止：不超过一年；到期前改新日期，过期就没人当真', '2027-10-31', dayFix),
      })
      .optional(),
    '可选：安全联络文件 /.well-known/security.txt；不写就没有这个文件',
    '{ expires: 2027-10-31 }',
  ),
  icp: note(
    ofKind('fact', z.string().regex(/^\p{Script=Han}ICP[备证]\d+号(?:-\d+)?$/u, { error: '不是备案号' })).optional(),
    'ICP 备案号',
    '粤ICP备00000000号',
    '照备案证书原样写，没有就不写这一行',
  ),
  police: note(
    ofKind('fact', z.string().regex(/^\p{Script=Han}公网安备\s?\d{10,}号?$/u, { error: '不是公安备案号' })).optional(),
    '公安备案号',
    '粤公网安备 00000000000000号',
    '照公安备案原样写，没有就不写这一行',
  ),
  operator: note(fact(2, 40).optional(), '运营单位全称', '某某公司'),
});
export type Site = z.infer<typeof siteFile>;
