import { phrasesOf, quotationsOf, type Phrase } from '@/lib/words/phrases';
import type { ElementContent, Text } from 'hast';

/** As it was written: a key stays on a line by its style, code, text to copy and screens are left alone. */
const left = new Set(['kbd', 'code', 'pre', 'figure']);

/** Content in which what is quoted stays on a line where it fits one, with the mark behind it. */
export const unbroken = (content: readonly ElementContent[]): ElementContent[] =>
  content.flatMap((node, at) => {
    const next = content[at + 1];
    const mark = isQuoted(node) && next?.type === 'text' ? marksOf(next.value) : '';
    if (mark) return [boxOf([...broken(node), { type: 'text', value: mark }])];
    // The mark stands with what is before it.
    const before = node.type === 'text' && at > 0 && isQuoted(content[at - 1]!) ? marksOf(node.value).length : 0;
    return before > 0 ? broken({ type: 'text', value: (node as Text).value.slice(before) }) : broken(node);
  });

const isQuoted = (node: ElementContent) => node.type === 'element' && node.tagName === 'samp';

/** A browser would begin a line with them behind a screen text, which has a box of its own. */
const marksOf = (text: string) => /^[，。；：、？！）》”]*/.exec(text)![0];

/** What stands between words of a screen text alone may end a line. */
function broken(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return quotationsOf(node.value).map(elementOf);
  if (node.type !== 'element' || left.has(node.tagName)) return [node];
  if (node.tagName !== 'samp') return [{ ...node, children: unbroken(node.children) }];
  const words = node.children.flatMap((child) => (child.type === 'text' ? phrasesOf(child.value) : []));
  const mark: ElementContent = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
  return [
    {
      ...node,
      children: words.flatMap(({ text }, at): ElementContent[] => [
        ...(at > 0 ? [mark] : []),
        { type: 'text', value: text },
      ]),
    },
  ];
}

const elementOf = ({ text, whole }: Phrase): ElementContent =>
  whole ? boxOf([{ type: 'text', value: text }]) : { type: 'text', value: text };

const boxOf = (children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['unbroken'] },
  children,
});
