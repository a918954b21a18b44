import { z } from 'zod';
import { glossaryUrl } from '@/lib/site/urls';
import { anchorOn, answerSlug, fact, listOf, oneName, sourceName, words } from './kinds';
import { note } from './note';

/** content/glossary.yaml: terms; the names are permanent anchors. */
export const glossaryFile = z.record(
  anchorOn(glossaryUrl),
  z.strictObject({
    term: note(words(2, 12), '术语', '批结算'),
    pinyin: note(fact(1, 40), '拼音，带声调', 'pī jié suàn'),
    english: note(fact(2, 60), '英文', 'batch settlement'),
    also: note(listOf(oneName(1, 20), 0, 10), '别的叫法；没有写 []', '[批结]'),
    definition: note(words(6, 120), '一两句话说清', '终端与主机核对一批交易。'),
    related: note(listOf(answerSlug, 1, 6), '讲得最清楚的答案的英文短名', '[how-to-settle]', '写答案的英文短名'),
    sources: note(listOf(sourceName, 1, 6), '依据：sources.yaml 里的名字', '[pax-pos-app]'),
    status: note(z.enum(['verified', 'partly', 'unverified']), '核实程度', 'verified'),
  }),
);
export type Term = z.infer<typeof glossaryFile>[string];
