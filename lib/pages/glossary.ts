/** What the glossary shows. */
import type { Library } from '@/lib/content/library';
import { glossaryUrl } from '@/lib/site/urls';
import { plainPage } from './frame';
import { answerLink } from './linked';
import { placeOnSlip } from './receipt-anatomy';

/** Said where a definition is not fully verified. */
const cautions = {
  verified: undefined,
  partly: '部分内容只见于二手资料，以您的协议为准。',
  unverified: '没有查到权威出处，以您的协议为准。',
};

/** The page model of `/glossary/`. */
export function glossaryPage(library: Library) {
  const terms = termsOf(library);
  const letters = [...new Set(terms.map(letterOf))].sort();
  return {
    ...plainPage(library, glossaryUrl, {
      name: '术语',
      title: `POS 术语：${library.terms.length} 个词是什么意思`,
      description: '结算、签退、撤销、退货、冲正、参考号……POS 机上的词是什么意思，和您的钱有什么关系。',
    }),
    lists: library.words.lists,
    /** The terms whose pinyin begins with one letter. */
    groups: letters.map((letter) => ({ letter, terms: terms.filter((term) => letterOf(term) === letter) })),
  };
}
export type GlossaryPage = ReturnType<typeof glossaryPage>;

const letterOf = ({ pinyin }: GlossaryTerm) => pinyin[0]!.normalize('NFD')[0]!.toUpperCase();

/** All terms, in the order of pinyin. */
export function termsOf(library: Library) {
  const order = new Intl.Collator('zh-CN-u-co-pinyin');
  return library.terms
    .map(({ related, status, ...term }) => ({
      ...term,
      caution: cautions[status],
      /** Where it stands on a slip. */
      onSlip: placeOnSlip(library, term.id),
      answers: related.map((slug) => answerLink(library.article(slug))),
    }))
    .sort((a, b) => order.compare(a.term, b.term));
}
export type GlossaryTerm = ReturnType<typeof termsOf>[number];
