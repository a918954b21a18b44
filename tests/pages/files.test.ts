import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleReminder } from '@/lib/content/sample';
import { securityReminder } from '@/lib/content/security';
import { siteFiles } from '@/lib/pages/files';
import { manifest } from '@/lib/pages/manifest';
import { accidental, answer, inspectChanged, type Changes } from '@/tests/content/content-folder';

const library = (changes: Changes = {}) => {
  const { library, messages } = inspectChanged(changes);
  expect(messages).toEqual([]);
  return library!;
};
const file = (path: string, changes: Changes = {}) => siteFiles(library(changes)).get(path)?.() ?? '';
const site = (name: string, more = '') => ({
  'operator/site.yaml': `name: ${name}\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 服务商客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1, D+1, D+0], cutOff: "23:00" }\n${more}`,
});

const changedOn = (day: string) => ({ updated: day, changes: `[{ day: ${day}, what: 改了“怎么做” }]` });

describe('the feed', () => {
  const withNew = { [accidental]: answer({ question: '结算 & “签退”怎么办？', ...changedOn('2026-12-01') }) };

  it('begins with the newest answer and bears its date, not that of the build', () => {
    const text = file('/feed.xml', withNew);
    expect(text.match(/<id>[^<]+<\/id>/g)).toEqual(
      ['', '101/', '102/', '201/'].map((path) => `<id>https://help.example.com/${path}</id>`),
    );
    expect(text.match(/<updated>[^<]+<\/updated>/g)!.slice(0, 2)).toEqual(
      Array(2).fill('<updated>2026-12-01T00:00:00+08:00</updated>'),
    );
  });

  it('is XML whatever a question holds', () => {
    expect(parseXml(file('/feed.xml', withNew)).text).toContain('结算 & “签退”怎么办？');
  });

  it('holds the fifty newest answers', () => {
    const many = Array.from({ length: 60 }, (_, at) => `1${String(at + 20)}`).map((id) => [
      `articles/settlement/${id}-more-${id}.md`,
      answer({ question: `还有一个问题 ${id}？`, ...changedOn(`2026-12-${id.endsWith('0') ? '02' : '01'}`) }),
    ]);
    const text = file('/feed.xml', Object.fromEntries(many) as Changes);
    expect(text.match(/<entry>/g)).toHaveLength(50);
    expect(text).not.toContain('/101/</id>');
  });
});

describe('the description of the search', () => {
  it('has a name that fits, and the address that the search field uses', () => {
    const document = parseXml(file('/opensearch.xml', site('一个名字很长很长很长的 POS 机帮助站'))).root!;
    const child = (name: string) =>
      document.children.find((node) => 'name' in node && node.name === name) as unknown as {
        text: string;
        attributes: Record<string, string>;
      };
    expect(child('ShortName').text).toBe('一个名字很长很长很长的 POS');
    expect(child('Url').attributes).toEqual({
      type: 'text/html',
      template: 'https://help.example.com/search/?q={searchTerms}',
    });
  });
});

describe('an answer as Markdown', () => {
  const path = '/settlement/accidental-settlement.md';
  const text = (body: string, fields = {}) => file(path, { [accidental]: answer(fields, body) });

  it('has its facts in front, then verdict, steps, body and what it rests on', () => {
    const steps = '[按“取消”退出, 照常收款就行]';
    expect(text('## 怎么做 {#steps}\n\n1. 按 :key[取消]，看 [102](/102/)。\n', { steps })).toBe(`---
title: 不小心点了结算怎么办？
number: "101"
url: https://help.example.com/settlement/accidental-settlement/
topic: 结算
verdict: 不影响到账
published: 2026-11-23
updated: 2026-11-23
reviewed: 2026-11-23
language: zh-CN
---

# 不小心点了结算怎么办？

> 不影响到账。不扣款、不退款，照常收款就行。

## 最要紧的几步

1. 按“取消”退出
2. 照常收款就行

## 怎么做

1. 按“取消”，看 [102《怎么做结算？》](https://help.example.com/settlement/how-to-settle/)。

## 依据

- 某终端程序源码

与您的协议不同的，以您的协议为准。
`);
  });

  it('gives of a wrong claim the truth alone, as a fact', () => {
    const body = '## 怎么做 {#steps}\n\n照常收款。\n\n## 网上的错误说法 {#myths}\n\n::myth{id=m01}\n';
    expect(text(body)).toContain('照常收款。\n\n## 事实\n\n- 结算不影响到账，放心。\n\n## 依据');
    expect(text(body)).not.toMatch(/网传|错误说法|按了结算钱就不到账/);
  });

  it('keeps tables, callouts, own headings and pictures', () => {
    const body = text(
      '## 怎么做 {#steps}\n\n| 看什么 | 撤销 |\n| --- | --- |\n| 谁来做 | 您 |\n\n:::stop\n别重刷，看 [步骤](#steps)。\n:::\n\n![插卡的方向](/images/slot.svg)\n',
    );
    expect(body).toContain('| 看什么 | 撤销 |\n| --- | --- |\n| 谁来做 | 您 |');
    expect(body).toContain(
      `> **别这样做**\n>\n> 别重刷，看 [步骤](https://help.example.com/settlement/accidental-settlement/#steps)。`,
    );
    expect(body).toContain('![插卡的方向](https://help.example.com/images/slot.svg)');
  });
});

describe('an answer as data', () => {
  const path = '/settlement/accidental-settlement.json';
  const body = '## 怎么做 {#steps}\n\n照常收款，看 [102](/102/)。\n\n## 网上的错误说法 {#myths}\n\n::myth{id=m01}\n';
  const data = (path: string, changes: Changes = {}) => JSON.parse(file(path, changes));
  const fields = { steps: '[按“取消”退出]', reply: '您好，不影响到账。', customer: '这笔没有扣款，请放心。' };

  it('has beside its page what it says, what it rests on and where it leads', () => {
    const whole = data(path, { [accidental]: answer(fields, body) });
    expect(whole).toMatchObject({
      number: '101',
      topic: '结算',
      verdict: { tone: 'safe', text: '不影响到账' },
      money: { charged: 'no', twice: 'no', payout: 'unaffected', retry: 'yes' },
      steps: ['按“取消”退出'],
      customer: '这笔没有扣款，请放心。',
      prompts: ['结算成功'],
      codes: [{ code: 'A0', url: 'https://help.example.com/codes/a0/' }],
      related: ['102', '201'],
      sources: [{ title: '某终端程序源码' }],
      url: 'https://help.example.com/settlement/accidental-settlement/',
      json: `https://help.example.com${path}`,
    });
    expect(whole.reply).toMatch(/^【101】不小心点了结算怎么办？\n您好，不影响到账。\n/);
    expect(whole.body).toContain('看 [102《怎么做结算？》](https://help.example.com/settlement/how-to-settle/)');
  });

  it('gives of a wrong claim the truth alone', () => {
    const text = file(path, { [accidental]: answer({}, body) });
    expect(text).toContain('- 结算不影响到账，放心。');
    expect(text).not.toMatch(/网传|错误说法|按了结算钱就不到账/);
  });

  it('stands in short in the list of all, with the newest day as the day of the list', () => {
    const changes = { [accidental]: answer({ ...fields, ...changedOn('2026-11-24') }, body) };
    const list = data('/answers.json', changes);
    const { $schema, prompts, codes, body: text, related, sources, qr, ...short } = data(path, changes);
    expect(list.answers.map(({ number }: { number: string }) => number)).toEqual(['101', '102', '201']);
    expect(list.answers[0]).toEqual(short);
    expect(list.updated).toBe('2026-11-24');
    expect([$schema, qr]).toEqual([
      'https://help.example.com/answer.schema.json',
      'https://help.example.com/qr/101.svg',
    ]);
    for (const more of [prompts, codes, text, related, sources]) expect(more.length).toBeGreaterThan(0);
  });

  it('is what the published schema says, which takes nothing else for it', () => {
    for (const [path, schema] of [
      ['/answers.json', '/answers.schema.json'],
      ['/settlement/accidental-settlement.json', '/answer.schema.json'],
    ] as const) {
      const value = data(path);
      const published = data(schema);
      expect([published.$schema, published.$id]).toEqual([
        'https://json-schema.org/draft/2020-12/schema',
        value.$schema,
      ]);
      const shape = z.fromJSONSchema(published);
      expect(shape.safeParse(value).error).toBeUndefined();
      const places = value.answers ?? [value];
      for (const wrong of [
        () => delete places[0].reply,
        () => (places[0].number = '1'),
        () => (places[0].money.charged = 'perhaps'),
        () => (places[0].updated = 'soon'),
      ]) {
        const kept = structuredClone(places[0]);
        wrong();
        expect(shape.safeParse(value).success).toBe(false);
        for (const key of Object.keys(kept)) places[0][key] = kept[key];
      }
    }
  });
});

describe('llms-full.txt', () => {
  it('has the head of llms.txt, then every answer in full by its topic', () => {
    const text = file('/llms-full.txt');
    const head = file('/llms.txt').split('\n\n## ')[0];
    expect(text.startsWith(`${head}\n\n# 101 不小心点了结算怎么办？\n\n主题：结算\n`)).toBe(true);
    expect(text.match(/^# \d+ .*/gm)).toEqual([
      '# 101 不小心点了结算怎么办？',
      '# 102 怎么做结算？',
      '# 201 提示请先结算怎么办？',
    ]);
    const markdown = file('/settlement/accidental-settlement.md');
    expect(text).toContain(markdown.slice(markdown.indexOf('\n> ')).trim());
  });
});

describe('the sitemap', () => {
  it('says of every address when it changed: answers and their lists by their own days, data by the day of its file', () => {
    const changes = { [accidental]: answer(changedOn('2026-12-01')) };
    const days = new Map(
      [...file('/sitemap.xml', changes).matchAll(/<loc>https:\/\/[^/]+([^<]+)<\/loc><lastmod>([^<]*)</g)].map(
        ([, url, day]) => [url, day],
      ),
    );
    expect(file('/sitemap.xml').match(/<url>/g)).toHaveLength(days.size);
    expect([...days.values()].filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day!))).toEqual([]);
    const wanted = {
      '/': '2026-12-01',
      '/settlement/': '2026-12-01',
      '/settlement/accidental-settlement/': '2026-12-01',
      '/settlement/how-to-settle/': '2026-11-23',
      '/prompts/': '2026-11-23',
      '/codes/': '2026-11-24',
      '/codes/a0/': '2026-11-24',
      '/guides/settle-first/': '2026-11-23',
    };
    for (const [url, day] of Object.entries(wanted)) expect(days.get(url), url).toBe(day);
  });
});

describe('llms.txt', () => {
  it('has the site as its title, a list a topic, and each answer as Markdown', () => {
    const text = file('/llms.txt');
    expect(text).toMatch(/^# POS 机帮助中心\n\n> POS 机问题的答案，先说钱。\n\n/);
    expect(text.match(/^## .*/gm)).toEqual(['## 结算', '## 屏幕提示', '## Optional']);
    expect(text).toContain(
      '- [101 不小心点了结算怎么办？](https://help.example.com/settlement/accidental-settlement.md): 不影响到账。不扣款、不退款，照常收款就行。',
    );
  });
});

describe('security.txt', () => {
  const path = '/.well-known/security.txt';
  const until = (expires: string, contact = '') =>
    site('POS 机帮助中心', `security: { ${contact}expires: ${expires} }\n`);

  it('is not there when no day is configured', () => expect(siteFiles(library()).has(path)).toBe(false));

  it('names the hotline, or the contact that is configured', () => {
    expect(file(path, until('2027-10-31'))).toBe(
      'Contact: tel:+86-400-000-0000\nExpires: 2027-10-31T00:00:00+08:00\nPreferred-Languages: zh, en\nCanonical: https://help.example.com/.well-known/security.txt\n',
    );
    expect(file(path, until('2027-10-31', 'contact: "mailto:safe@help.example.com", '))).toMatch(
      /^Contact: mailto:safe@help\.example\.com\n/,
    );
  });

  it('is warned of in its last 30 days, past its end and for more than a year ahead', () => {
    const on = (today: string) => securityReminder(library(until('2027-10-31')).site, today);
    expect(on('2026-11-25')).toBeUndefined();
    expect(on('2027-09-30')).toBeUndefined();
    expect(on('2027-10-01')).toContain('还剩 30 天');
    expect(on('2027-10-31')).toContain('已经到期');
    expect(on('2026-10-30')).toContain('超过一年');
    expect(securityReminder(library().site, '2099-01-01')).toBeUndefined();
  });
});

describe('what is still the sample’s', () => {
  const of = (url: string, phone: string, wechat: string) =>
    sampleReminder({ ...library().site, url, support: { label: '客服', channels: [{ phone }, { wechat }] } });

  it('is named by the build, each as it stands', () => {
    const own = ['400-000-0000', 'kefu_123'] as const;
    expect(of('https://help.shop.cn', ...own)).toBeUndefined();
    expect(of('https://pos-help.example.com', ...own)).toContain('示范的 https://pos-help.example.com。');
    expect(of('https://help.shop.cn', '400-668-9516', 'LKLPOSkefu_')).toContain('示范的 400-668-9516、LKLPOSkefu_。');
  });
});

describe('the manifest', () => {
  it('has a short name that fits below a sign', () => {
    const { name, short_name } = JSON.parse(manifest(library(site('一个名字很长很长的 POS 机帮助站'))));
    expect(name).toBe('一个名字很长很长的 POS 机帮助站');
    expect([...short_name].length).toBeLessThanOrEqual(12);
  });
});
