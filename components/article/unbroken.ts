import { phrasesOf, quotationsOf, type Phrase } from '@/lib/words/phrases';
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** As it was written: a key stays on a line by its style, code, text to copy and screens are left alone. */
const left = new Set(['kbd', 'code', 'pre', 'figure']);

/** So many characters of a screen fit a line of a step, in large letters on the smallest phone too. */
const shortScreen = 11;

/** Content in which what is quoted stays on a line where it fits one, and a long screen text ends a line between words only. */
export function unbroken(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return quotationsOf(node.value).map(elementOf);
  if (node.type !== 'element' || left.has(node.tagName)) return [node];
  if (node.tagName !== 'samp') return [{ ...node, children: node.children.flatMap(unbroken) }];
  // A shorter one stays on a line by its style.
  if (toString(node).length <= shortScreen) return [node];
  const words = node.children.flatMap((child) => (child.type === 'text' ? phrasesOf(child.value) : []));
  const mark: ElementContent = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
  return [
    {
      ...node,
      properties: { className: ['long'] },
      children: words.flatMap(({ text }, at): ElementContent[] => [
        ...(at > 0 ? [mark] : []),
        { type: 'text', value: text },
      ]),
    },
  ];
}

function elementOf({ text, whole }: Phrase): ElementContent {
  const said: ElementContent = { type: 'text', value: text };
  if (!whole) return said;
  return { type: 'element', tagName: 'span', properties: { className: ['unbroken'] }, children: [said] };
}
