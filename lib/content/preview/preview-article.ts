/** An answer as a preview shows it: what is right of it, and of what is not what it last was, or what stands in its file. */
import type { ElementContent } from 'hast';
import { articleUrl } from '@/lib/site/urls';
import { readArticle, type ArticleDraft } from '../article';
import { articleOf } from '../check-article';
import type { DataFiles } from '../data-files';
import type { Article } from '../library';
import { parseBody, renderBody, type ParsedBody, type Section } from '../markdown';
import type { OwnNote } from '../own-notes';
import type { Passages } from '../passages';
import { Reporter } from '../problems';
import { articleFront, devices, type ArticleFront } from '../schema';
import { asFarAsRight, unwritten } from './as-far-as-right';
import { recoveredYaml, splitLoosely } from './loose-folder';

/** What a preview makes of a file: the text that stands in it, and the one that was right last. */
export type Texts = { path: string; now: string; before?: string };

export type Around = {
  passages: Passages;
  sources: DataFiles['sources']['value'];
  notes: ReadonlyMap<string, OwnNote>;
  body: Omit<Parameters<typeof renderBody>[1], 'links'> & {
    links: Omit<Parameters<typeof renderBody>[1]['links'], 'own'>;
  };
};

/** What an answer is that says nothing yet: nothing of it may look as if money were safe. */
const nothing: Partial<ArticleFront> = {
  verdict: { tone: 'check', text: '还没写' },
  money: { charged: 'n/a', twice: 'n/a', payout: 'n/a', retry: 'n/a' },
  devices: [...devices],
  nextReview: '2099-12-31',
};

/** An answer of the preview, the lines above its body, and how many more there are above the body that is shown. */
export function previewArticle(
  draft: ArticleDraft,
  texts: Texts,
  around: Around,
): Article & { offset: number; more: number } {
  const { topic, shown } = draft;
  const scratch = new Reporter(texts.path);
  const again = { path: texts.path, text: texts.before, reporter: scratch };
  const before = texts.before === undefined ? undefined : readArticle(again, topic, around.passages);
  const loose = splitLoosely(texts.now);
  const data = draft.data ?? fieldsOf(draft, loose.front, before?.data, around.passages);
  const body = draft.body ?? parseBody(loose.body, loose.offset, around.passages, scratch);
  const offset = body?.offset ?? loose.offset;
  const url = articleUrl(draft);
  const right = render(body, url, around);
  const rendered = right ??
    render(before?.body, url, around) ?? { sections: [asItStands(loose.body)], markdown: loose.body };
  const note = around.notes.get(draft.id)?.body;
  const headings = [...(body?.headings ?? []), ...(note?.headings ?? [])];
  return {
    ...articleOf({ ...draft, data, shown }, headings, [rendered, render(note, url, around)], around.sources),
    offset,
    more: right || !before?.body ? 0 : before.body.offset - offset,
  };
}

function fieldsOf(
  { source }: ArticleDraft,
  front: string,
  before: ArticleFront | undefined,
  passages: Passages,
): ArticleFront {
  // Of a front matter that is broken it cannot be said what was meant.
  if (!source && before) return before;
  const value = source ? source.value : recoveredYaml(front, passages);
  return asFarAsRight(articleFront, value, { ...nothing, ...before });
}

/** A body as its page shows it; undefined when there is none, or nothing of it has a heading. */
function render(body: ParsedBody | undefined, own: string, { body: known }: Around) {
  if (!body) return undefined;
  try {
    const rendered = renderBody(body, { ...known, links: { ...known.links, own } }, new Reporter(''));
    return rendered.sections.length > 0 ? { sections: rendered.sections, markdown: rendered.markdown } : undefined;
  } catch {
    return undefined;
  }
}

/** Longest text that is shown as it stands. */
const longest = 4000;

/** The text of a body from which nothing can be made. */
const asItStands = (body: string): Section => ({
  id: 'as-it-stands',
  title: body.trim() ? '正文（照文件里的样子）' : '正文',
  content: [element('pre', body.trim() ? body.trim().slice(0, longest) : unwritten)],
});

const element = (tagName: string, value: string): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value }],
});

/** What stands where an answer is named that there is not. */
export function absentArticle(slug: string, topic: string): Article {
  const front = asFarAsRight(
    articleFront,
    { question: `没有叫“${slug}”的答案`, answer: '这里写的英文短名不对，或这篇答案没有了。' },
    nothing,
  );
  const url = articleUrl({ topic, slug });
  return { ...front, id: '000', slug, topic, url, headings: [], sections: [asItStands('')], sources: [], markdown: '' };
}
