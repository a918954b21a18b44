import { z } from 'zod';
import { kinds } from '@/lib/payout/arrival';
import { broken, day, dayFix, drawnWords, fact, inQuotes, listOf, ofForm, ofKind, refuse, time, words } from './kinds';
import { contrastNeeded, leastContrast, withContrast, type OwnColours, type Theme } from '@/lib/site/colours';
import { devices } from './article';
import { flag, note } from './note';

/** A host and its port, in the letters that addresses are sent in. */
const host = String.raw`[a-z0-9.-]+(?::\d+)?`;
const origin = new RegExp(`^https://${host}$`);
/** A site's own address: a host, or a path of one, in signs that mean nothing to servers. */
const place = new RegExp(`^https://${host}(?:/[a-z0-9-]+)*$`);
/** An address whose every sign is plain text to servers too, whose files it reaches (lib/deploy). */
const safeAddress = new RegExp(`^https://${host}(?:/[\\w.~/-]*)?(?:[?][\\w.~=&-]*)?$`);
const isSafeAddress = (address: string) => safeAddress.test(address) && URL.canParse(address);
/** A site's address as it is sent: without its last slash, an international name in the letters that every program knows. */
const asSent = (url: string) =>
  url
    .replace(/\/$/, '')
    .replace(/^https:\/\/[^/]*[^\0-\x7f/][^/]*/, (own) => (URL.canParse(own) ? new URL(own).origin : own));
/** Where a mail or a call goes. */
const reachable = /^(?:mailto:[\w.+-]+@[a-z0-9.-]+|tel:\+[0-9-]+)$/;

const telephone = ofForm('contact', /^[0-9]{3,4}(?:-[0-9]{3,8}){1,2}$|^[0-9]{5,11}$/, '不是电话号码', inQuotes);
const telephoneFix = '写成 400-000-0000 这样的电话号码，没有短横线的加引号';

/** The ways to reach support, of which each channel is one. */
export const channelKinds = ['phone', 'wechat', 'customerServiceLink', 'account'] as const;

/** One way to reach support, and what is said beside it. */
const channel = z
  .strictObject({
    phone: note(telephone.optional(), '电话', '400-000-0000', telephoneFix),
    wechat: note(
      ofForm('contact', /^[A-Za-z][A-Za-z0-9_-]{5,19}$/, '不是微信号').optional(),
      '微信号',
      'kefu_123',
      '微信号是 6 到 20 位字母、数字、下划线或短横线，字母开头',
    ),
    customerServiceLink: note(
      ofForm(
        'address',
        /^https:\/\/work\.weixin\.qq\.com\/kf(?:id)?\/[\w-]+(?:\?enc_scene=[\w-]+)?$/,
        '不是微信客服链接',
      ).optional(),
      '微信客服的链接；带 enc_scene 的，客服能看到顾客正在看哪个编号',
      'https://work.weixin.qq.com/kf/kfc0123456789abcdef?enc_scene=ENC0123',
      '照接口“获取客服账号链接”给的写，或从微信客服后台复制；scene_param 不要写',
    ),
    account: note(fact(2, 30).optional(), '服务号的名字', '某某支付服务'),
    name: note(words(2, 12).optional(), '叫法', '夜间急修'),
    hours: note(words(2, 40).optional(), '服务时间', '每天 9:00–21:00'),
    picture: note(
      ofForm('fact', /^\/images\/[\w-]+\.(?:png|jpg|svg|webp)$/, '不是图片的地址').optional(),
      '二维码图片，放在 public/images/',
      '/images/kefu.png',
      '写 /images/ 开头的文件名，小写后缀',
    ),
  })
  .superRefine((channel, context) => {
    const ways = channelKinds.filter((kind) => channel[kind] !== undefined);
    if (ways.length !== 1)
      refuse(context, `写了 ${ways.length} 种联系方式`, {
        whole: true,
        fix: `一项只写一种：${channelKinds.join('、')}`,
      });
  });
export type Channel = z.infer<typeof channel>;

/** Who settles the money, and the number that it publishes itself. */
const acquirer = z.strictObject({
  name: note(fact(2, 20), '收单机构的名字', '某某支付'),
  phone: note(telephone, '它公布的客服电话', '"95000"', telephoneFix),
  source: note(
    ofKind('address', z.string().refine(isSafeAddress, { error: '不是 https 网址' })),
    '在它官网哪一页看到的',
    'https://www.example.com/contact',
  ),
  checked: note(day(), '哪天看的', '2026-11-28', dayFix),
});

/** What everybody calls so, and an operator may have another name for: `:op[商户后台]` in a text. */
export const ownNames = ['商户后台', '商户后台或 App', '商户 App', '登录收单机构的商户后台或 App'] as const;

const ownName = (what: string, example: string) => note(words(2, 30).optional(), what, example);

const names = z.strictObject({
  商户后台: ownName('商户后台叫什么', '星付商家平台'),
  '商户后台或 App': ownName('后台和 App 一起说的时候', '星付商家平台'),
  '商户 App': ownName('商户 App 叫什么', '星付 App'),
  '登录收单机构的商户后台或 App': ownName('怎么进去', '打开星付商家平台，用店主手机号登录'),
} satisfies Record<(typeof ownNames)[number], z.ZodType>);

/** How payouts are counted. */
const payout = z.strictObject({
  kinds: note(
    listOf(ofKind('name', z.enum(kinds, { error: '没有这种到账方式' })), 1, kinds.length),
    '有哪几种到账方式',
    '[T+1, D+0]',
  ),
  cutOff: note(time, '收单系统几点换日', '"22:30"', '写成 "22:30" 这样的时间，加引号'),
  basis: note(
    words(4, 40).optional(),
    '可选：换日时间只是从别处看来的，依据是什么；协议写明的不写这一行',
    '只见于一套公开的收单系统',
  ),
});

/** A brand's colour that can be read on what it stands on in a theme. */
const brandColour = (theme: Theme) =>
  ofKind(
    'fact',
    inQuotes
      .regex(/^#[0-9a-f]{6}$/i, { error: '不是颜色', abort: true })
      .overwrite((own) => own.toLowerCase())
      .superRefine((own, context) => {
        const needed = contrastNeeded.standard;
        const found = leastContrast(own, theme);
        if (found >= needed) return;
        const [ground, change] = theme === 'light' ? ['浅色', '深'] : ['深色', '浅'];
        // Cut, not rounded: 4.49 is not 4.5.
        const shown = (Math.floor(found * 10) / 10).toFixed(1);
        refuse(context, `和${ground}底色的对比度只有 ${shown}，至少要 ${needed}，不然看不清`, {
          fix: `换${change}一点的颜色，例如 "${withContrast(own, theme, needed)}"`,
        });
      }),
  );
const colourFix = '写成 # 加六位数字或字母，加引号';

const colours = z.strictObject({
  brand: note(brandColour('light'), '品牌颜色，用在浅色的页面上', '"#0b5d57"', colourFix),
  brandDark: note(brandColour('dark'), '手机开着深色模式时的品牌颜色', '"#7fd6c8"', colourFix),
} satisfies Record<keyof OwnColours, z.ZodType>);

/** content/operator/site.yaml: whose site this is: name, address, ways to reach support. What is not configured is not shown. */
export const siteFile = z.strictObject({
  name: note(
    drawnWords(2, 20).refine((name) => !name.includes('官网'), broken('含有“官网”', '本站不是官网，换个名字')),
    '站名',
    'POS 机帮助中心',
  ),
  description: note(words(10, 80), '首页的一句话介绍', 'POS 机问题的答案'),
  url: note(
    ofKind(
      'address',
      z
        .string()
        .overwrite(asSent)
        .refine((url) => place.test(url) && URL.canParse(url), { error: '不是网址' }),
    ),
    '正式网址；放在一个网站的目录下的，连目录一起写',
    'https://help.example.com',
    '写成 https:// 开头的网址，放在目录下的连目录一起写，目录只用小写字母、数字、短横线',
  ),
  colours: note(
    colours.optional(),
    '可选：自己的品牌颜色，链接、按钮、页脚和分享图片都用它；不写就用原来的青绿色',
    '{ brand: "#0b5d57", brandDark: "#7fd6c8" }',
  ),
  support: note(
    z.strictObject({
      label: note(words(2, 12), '客服怎么称呼', '服务商客服'),
      channels: note(
        listOf(channel, 1, 12),
        '怎么找到客服，想让人先用的写在最前面；至少一样',
        '[{ phone: 400-000-0000 }, { wechat: kefu_123 }]',
      ),
    }),
    '客服',
    '{ label: 服务商客服, channels: [{ phone: 400-000-0000 }] }',
  ),
  acquirers: note(
    listOf(acquirer, 1, 20).optional(),
    '可选：收单机构公布的电话，页脚和联系页教人打它核对来电',
    '[{ name: 某某支付, phone: "95000", source: https://www.example.com/contact, checked: 2026-11-28 }]',
  ),
  names: note(names.optional(), '可选：商户后台、App 叫什么，怎么进；不写就说通用的叫法', '{ 商户后台: 星付商家平台 }'),
  devices: note(
    listOf(ofKind('name', z.enum(devices)), 1, devices.length).optional(),
    '可选：店里在用的机型；答案只说这几种，不写就说全部',
    '[e-sign, smart]',
  ),
  payout: note(payout, '到账自查怎么数', '{ kinds: [T+1], cutOff: "22:30" }'),
  frameHosts: note(
    listOf(
      ofKind(
        'address',
        z.string().refine((url) => origin.test(url) && URL.canParse(url), { error: '不是网址' }),
      ),
      1,
      20,
    ).optional(),
    '可选：哪些网站可以把 /desk/ 嵌进自己的页面',
    '[https://desk.example.com]',
    '写成 https:// 开头、末尾不带斜杠的网址',
  ),
  asked: flag('可选：想知道哪些话没搜准、哪些答案没解决，用 npm run asked 看；不写就什么也不发'),
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
    ofForm('fact', /^\p{Script=Han}ICP[备证]\d+号(?:-\d+)?$/u, '不是备案号').optional(),
    'ICP 备案号',
    '粤ICP备00000000号',
    '照备案证书原样写，没有就不写这一行',
  ),
  police: note(
    ofForm('fact', /^\p{Script=Han}公网安备\s?\d{10,}号?$/u, '不是公安备案号').optional(),
    '公安备案号',
    '粤公网安备 00000000000000号',
    '照公安备案原样写，没有就不写这一行',
  ),
  operator: note(fact(2, 40).optional(), '运营单位全称', '某某公司'),
});
export type Site = z.infer<typeof siteFile>;
