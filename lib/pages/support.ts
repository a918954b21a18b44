/** How a page leads to support: the channels of content/operator/site.yaml, with their names and where they lead. */
import type { Library } from '@/lib/content/library';
import { channelKinds, type PageWords } from '@/lib/content/schema';
import { filled } from '@/lib/words/fill';
import { contactUrl } from '@/lib/site/urls';
import { chatLink, chatQr, type Scene } from './chat-link';

/** What support is called, and all ways to reach it. `scene`: what the page is about, for chats that can be told. */
export function supportOf({ site, words: { support } }: Pick<Library, 'site' | 'words'>, scene?: Scene) {
  const { label } = site.support;
  const channels = site.support.channels.map((channel, at) => {
    // While an author's own preview shows what is not right, none may be there.
    const kind = channelKinds.find((kind) => channel[kind] !== undefined) ?? 'account';
    const { [kind]: value = '', name = support.ways[kind], hours, picture } = channel;
    const isChat = kind === 'customerServiceLink';
    return {
      kind,
      /** What it is called: 电话, 微信, or its own name. */
      name,
      /** The number, the id, the address, the name of the account. */
      value,
      /** What of it a reader sees in a sentence: of an address its name. */
      shown: isChat ? name : value,
      /** Where it leads: nothing leads to a WeChat id or an account but the page that says how. */
      href: kind === 'phone' ? `tel:${value}` : isChat ? chatLink(value, scene) : contactUrl,
      /** Of a link: itself as a QR code, for who is not in WeChat. */
      qr: isChat ? chatQr(at, value, scene) : undefined,
      /** `打服务商客服电话` */
      ask: filled(support.ask[kind], { label }),
      hours,
      picture,
    };
  });
  return {
    label,
    /** All of them, in the order in which the operator wants them used; the first is offered on every page. */
    channels: channels as [(typeof channels)[number], ...typeof channels],
    /** Who settles the money, with the number that it publishes itself. */
    acquirers: site.acquirers ?? [],
  };
}
export type Support = ReturnType<typeof supportOf>;

/** One way to reach support. */
export type Channel = Support['channels'][number];

/** The values of all channels of a kind. */
export const valuesOf = ({ channels }: Support, kind: Channel['kind']): string[] =>
  channels.filter((channel) => channel.kind === kind).map(({ value }) => value);

/** `打服务商客服电话 400-000-0000`: the first channel in a sentence. */
export const askFirst = ({ channels: [{ ask, shown }] }: Support) => `${ask} ${shown}`;

/** Whom to ask whether a caller is genuine: the acquirers by name and number, or in general. */
export const callBack = ({ acquirers }: Support, { footer }: PageWords): string =>
  acquirers.length > 0
    ? filled(footer.impostorKnown, { acquirers: acquirers.map(({ name, phone }) => `${name} ${phone}`).join('、') })
    : footer.impostor;
