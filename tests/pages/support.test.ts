/** Every place that names support takes the channels that the operator has, whatever they are. */
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Contact } from '@/components/contact/contact';
import { Privacy } from '@/components/privacy/privacy';
import { SupportFooter } from '@/components/site/support-footer';
import { cardsPage } from '@/lib/pages/cards';
import { contactPage } from '@/lib/pages/contact';
import { frameOf } from '@/lib/pages/frame';
import { llmsText } from '@/lib/pages/llms';
import { privacyPage } from '@/lib/pages/privacy';
import { securityText } from '@/lib/pages/security';
import { siteData } from '@/lib/pages/structured-data';
import { callBack, supportOf } from '@/lib/pages/support';
import { inspectChanged, right } from '../content/content-folder';

const withSupport = (channels: string, more = '') => {
  const site = right['operator/site.yaml']!.replace(/channels: \[.*\]/, `channels: [${channels}]`) + more;
  return inspectChanged({ 'operator/site.yaml': site });
};
const libraryWith = (channels: string, more?: string) => withSupport(channels, more).library!;

describe('support without a telephone', () => {
  const library = () =>
    libraryWith(
      '{ wechat: night_help1, name: 夜间 }, { customerServiceLink: https://work.weixin.qq.com/kfid/kfc12ab }, { account: 星付服务 }',
      'security: { expires: 2027-10-31 }\n',
    );

  it('is led to by the first channel, on the site and in files', () => {
    const made = library();
    const [first] = supportOf(made).channels;
    expect(first).toMatchObject({ kind: 'wechat', shown: 'night_help1', href: '/contact/', ask: '字服务商客服' });
    expect(llmsText(made)).toContain('字服务商客服 night\\_help1');
    expect(securityText(made)).toContain('Contact: https://help.example.com/contact/\n');
    expect(cardsPage(made).support.value).toBe('夜间 night_help1');
    expect(siteData(made.site)[1]).not.toHaveProperty('contactPoint');
  });

  it('has every channel in the footer and on the page of support, and no call anywhere', () => {
    const made = library();
    const footer = renderToStaticMarkup(createElement(SupportFooter, { frame: frameOf(made) }));
    const contact = renderToStaticMarkup(createElement(Contact, contactPage(made)));
    const privacy = renderToStaticMarkup(createElement(Privacy, privacyPage(made)));
    for (const page of [footer, contact]) {
      for (const part of ['night_help1', 'href="https://work.weixin.qq.com/kfid/kfc12ab"', '星付服务'])
        expect(page).toContain(part);
    }
    for (const page of [footer, contact, privacy]) expect(page).not.toContain('href="tel:');
  });
});

describe('several channels of a kind', () => {
  it('are all published, so that each can be compared with', () => {
    const library = libraryWith(
      '{ phone: 400-000-0000 }, { phone: 0755-12345678 }, { wechat: kefu_a1 }, { wechat: kefu_b2 }',
    );
    expect(contactPage(library).form.published).toEqual({
      phones: ['400-000-0000', '0755-12345678'],
      wechats: ['kefu_a1', 'kefu_b2'],
    });
  });
});

describe('a channel', () => {
  it('is one way and no more', () => {
    const told = (channel: string) => withSupport(channel).messages;
    expect(told('{ phone: 400-000-0000, wechat: kefu_a1 }')[0]).toContain('写了 2 种联系方式');
    expect(told('{ name: 夜间 }')[0]).toContain('写了 0 种联系方式');
    expect(told('')[0]).toContain('至少要 1 项');
  });
});

describe('the number to ask whether a caller is genuine', () => {
  it('is that of each acquirer, where they are known', () => {
    const acquirers =
      'acquirers: [{ name: 星付支付, phone: "95000", source: https://www.example.com/contact, checked: 2026-11-23 }]\n';
    const library = libraryWith('{ phone: 400-000-0000 }', acquirers);
    const words = { ...library.words, footer: { ...library.words.footer, impostorKnown: '打：{acquirers}' } };
    expect(callBack(supportOf(library), words)).toBe('打：星付支付 95000');
    expect(renderToStaticMarkup(createElement(Contact, contactPage(library)))).toContain('href="tel:95000"');
  });
});
