/**
 * What an operator calls by another name, or has at another time: `:op[商户后台]` in any text. The words between the
 * brackets are what everybody says; checks read them, pages say what content/operator/site.yaml has in their place
 * (docs/decisions/024-an-operators-layer.md).
 */
import { toString } from 'mdast-util-to-string';
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { listed, meant, quoted } from './problems';
import { ownNames, type Site } from './schema';

const directive = /:op\[([^\]]*)\]/g;

/** The words that may stand between the brackets. */
const words: readonly string[] = [...ownNames, '换日时间'];

declare module 'mdast' {
  interface TextData {
    /** The word is that of everybody: an operator may have one of its own. */
    op?: true;
  }
}

/** Words of everybody → the operator's own. */
export type OwnWords = Readonly<Record<string, string>>;

/** The operator's words; what it does not name is not there. */
export const ownWordsOf = (site: Site | undefined): OwnWords =>
  site ? { ...site.names, 换日时间: site.payout.cutOff } : {};

/** A text as everybody would say it. */
export const inWordsOfAll = (text: string): string => text.replace(directive, '$1');

/** A text in the operator's words. */
export const inOwnWords = (text: string, own: OwnWords): string =>
  text.replace(directive, (whole, word: string, at: number) =>
    apart(text.slice(0, at), own[word] ?? word, text.slice(at + whole.length)),
  );

/** Makes each `:op[…]` of a body a text of its own, as everybody would say it. */
export function opToText(tree: Root) {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (node.name !== 'op' || !parent || index === undefined) return;
    const text: Text = { type: 'text', value: toString(node), data: { op: true }, position: node.position };
    parent.children[index] = text;
  });
}

/** Puts the operator's words into a body; gives back by how many Chinese characters it is longer for them. */
export function bodyInOwnWords(tree: Root, own: OwnWords): number {
  let longer = 0;
  visit(tree, 'text', (node, index, parent) => {
    if (!node.data?.op || !parent || index === undefined) return;
    const textAt = (at: number) => {
      const beside = parent.children[at];
      return beside?.type === 'text' ? beside.value : '';
    };
    const name = own[node.value] ?? node.value;
    longer += Math.max(0, charactersOf(name) - charactersOf(node.value));
    node.value = apart(textAt(index - 1), name, textAt(index + 1));
    delete node.data;
  });
  return longer;
}

const charactersOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** A name with what the words around it need: a space between Chinese and Latin. */
function apart(before: string, name: string, after: string): string {
  const left = /\p{Script=Han}$/u.test(before) && /^[\w]/.test(name) ? ' ' : '';
  const right = /^\p{Script=Han}/u.test(after) && /[\w]$/.test(name) ? ' ' : '';
  return left + name + right;
}

/** Reports words that no operator can have another name for. */
export function refuseStrangeWords(text: string, report: (message: string, fix: string) => void) {
  for (const [, word = ''] of text.matchAll(directive)) refuseStrangeWord(word, report);
}

/** The same of what stands between the brackets of one. */
export function refuseStrangeWord(word: string, report: (message: string, fix: string) => void) {
  if (words.includes(word)) return;
  const fix = meant(word, words, `可以写：${listed(words)}`, (near) => `:op[${near}]`);
  report(`:op[…] 里写了${quoted(word)}`, fix);
}
