/** 微信客服 that opens knowing what was read. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SupportFooter } from '@/components/site/support-footer';
import { siteFile } from '@/lib/content/schema';
import { articlePage } from '@/lib/pages/article';
import { chatLink } from '@/lib/pages/chat-link';
import { codePage } from '@/lib/pages/codes';
import { siteFiles } from '@/lib/pages/files';
import type { Frame } from '@/lib/pages/frame';
import { guidePage } from '@/lib/pages/guides';
import { homePage } from '@/lib/pages/home';
import { offlinePage } from '@/lib/pages/offline';
import { decodeSvg } from '../qr/decode';
import { inspectChanged, right } from '../content/content-folder';

const told = 'https://work.weixin.qq.com/kf/kfcbf8f8d07ac7215f?enc_scene=ENCGFSDF567DF';
const plain = 'https://work.weixin.qq.com/kfid/kfc0123';

function libraryWith(link: string) {
  const channels = `channels: [{ phone: 400-000-0000 }, { customerServiceLink: "${link}" }]`;
  const site = right['operator/site.yaml']!.replace(/channels: \[.*\]/, channels);
  const { library, messages } = inspectChanged({ 'operator/site.yaml': site });
  expect(messages).toEqual([]);
  return library!;
}

const chatOf = ({ support }: Frame) => support.channels.find(({ kind }) => kind === 'customerServiceLink')!;
const footerOf = (frame: Frame) => renderToStaticMarkup(createElement(SupportFooter, { frame }));

describe('the link of 微信客服', () => {
  it('bears the number of the answer, the code, or the step of the guide, where it was made to', () => {
    const library = libraryWith(told);
    const scenes = {
      '201': articlePage(library, 'settle-first-prompt').frame,
      A0: codePage(library, 'a0').frame,
      'settle-first.start': guidePage(library, 'settle-first').frame,
      'settle-first.still': guidePage(library, 'settle-first', 'still').frame,
      'settle-first.settle': guidePage(library, 'settle-first', 'settle').frame,
    };
    for (const [scene, frame] of Object.entries(scenes)) {
      expect(chatOf(frame).href).toBe(`${told}&scene_param=${scene}`);
      expect(footerOf(frame)).toContain(`href="${told}&amp;scene_param=${scene}"`);
    }
    expect(chatOf(homePage(library).frame).href).toBe(told);
  });

  it('has a code to scan that says the same, on every page, fetched only when it is opened', () => {
    const library = libraryWith(told);
    const files = siteFiles(library);
    for (const frame of [
      homePage(library).frame,
      articlePage(library, 'settle-first-prompt').frame,
      codePage(library, 'a0').frame,
      guidePage(library, 'settle-first', 'still').frame,
    ]) {
      const { qr, href } = chatOf(frame);
      expect(decodeSvg(files.get(qr!)!())).toBe(href);
      expect(footerOf(frame)).toMatch(
        new RegExp(`<details><summary[^>]*>[^<]+</summary><img [^>]*loading="lazy" src="${qr}"`),
      );
    }
    expect([...files.keys()].filter((path) => path.startsWith('/qr/chat-1'))).toEqual([]);
    expect(chatOf(articlePage(library, 'settle-first-prompt').frame).qr).toBe('/qr/chat-2-201.svg');
  });

  it('is left as it is where nothing may be added to it', () => {
    const library = libraryWith(plain);
    const frame = articlePage(library, 'settle-first-prompt').frame;
    expect(chatOf(frame)).toMatchObject({ href: plain, qr: '/qr/chat-2.svg' });
    expect([...siteFiles(library).keys()].filter((path) => path.startsWith('/qr/chat'))).toEqual(['/qr/chat-2.svg']);
  });

  it('tells the chat no more than the 128 bytes that it takes', () => {
    expect(chatLink(told, 'a'.repeat(128))).toBe(`${told}&scene_param=${'a'.repeat(128)}`);
    expect(chatLink(told, 'a'.repeat(129))).toBe(told);
    expect(chatLink(told, 'a b&c')).toBe(`${told}&scene_param=a%20b%26c`);
  });

  it('leads without a picture from the file that has no network', () => {
    expect(chatOf(offlinePage(libraryWith(told)) as unknown as Frame)).toMatchObject({ href: told, qr: undefined });
  });

  it('is not configured with a scene in it, nor as another address', () => {
    const link = siteFile.shape.support.shape.channels;
    for (const [address, fits] of [
      [told, true],
      [plain, true],
      [`${told}&scene_param=201`, false],
      [`${plain}?scene_param=201`, false],
      ['https://work.weixin.qq.com.example.com/kfid/kfc0123', false],
      ['http://work.weixin.qq.com/kfid/kfc0123', false],
    ] as const)
      expect(link.safeParse([{ customerServiceLink: address }]).success, address).toBe(fits);
  });
});
