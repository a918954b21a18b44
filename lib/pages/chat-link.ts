/** 微信客服 that opens knowing what was read: its link, with the number of the answer, the code, or the step of a guide. */
import type { Library } from '@/lib/content/library';
import { qrSvg } from '@/lib/qr/qr';
import { chatQrUrl } from '@/lib/site/urls';

/** What was read, as the chat is told: `201`, `A0`, `settle-first.which-words`; empty on pages that are none of these. */
export type Scene = string;

/** The chat takes so many bytes; what is longer it is not told. */
const longestScene = 128;

/**
 * The link of a page. A scene is told only by a link that was made for it (`enc_scene`): to any other nothing may be added
 * (developer.work.weixin.qq.com/document/path/96416, of 2024-03-04).
 */
export const chatLink = (link: string, scene: Scene = ''): string =>
  isTold(link, scene) ? `${link}&scene_param=${encodeURIComponent(scene)}` : link;

const isTold = (link: string, scene: Scene) =>
  link.includes('?enc_scene=') && scene !== '' && Buffer.byteLength(scene) <= longestScene;

/** The address of the link as a QR code; `at`: which channel it is of. */
export const chatQr = (at: number, link: string, scene: Scene = '') => chatQrUrl(at, isTold(link, scene) ? scene : '');

/** The step of a guide as the chat is told. */
export const sceneOfStep = (guide: string, step: string): Scene => `${guide}.${step}`;

/** The QR codes of all pages by their addresses, of every 微信客服 there is. */
export function chatQrFiles({ site, articles, codes, guides }: Library): Map<string, () => string> {
  const scenes = [
    '',
    ...articles.map(({ id }) => id),
    ...codes.map(({ code }) => code),
    ...guides.flatMap(({ slug, steps }) => steps.map(({ name }) => sceneOfStep(slug, name))),
  ];
  return new Map(
    site.support.channels.flatMap(({ customerServiceLink: link }, at) =>
      link === undefined
        ? []
        : scenes.map((scene): [string, () => string] => [chatQr(at, link, scene), () => qrSvg(chatLink(link, scene))]),
    ),
  );
}
