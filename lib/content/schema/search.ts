import { z } from 'zod';
import { answerSlug, asked, listOf, ofForm, ofKind } from './kinds';
import { note } from './note';

/** One word as it is searched for; a letter case, spaces and width do not matter. */
const searchWord = asked(1, 24);

/** content/synonyms.yaml: words that merchants swap without noticing. */
export const synonymsFile = z.strictObject({
  common: note(
    z.array(listOf(searchWord, 1, 40)),
    '什么问题里都会出现、说明不了主题的词，一组一行',
    '[[客户, 顾客, 客人]]',
  ),
  same: note(z.array(listOf(searchWord, 2, 40)), '意思一样的词，一组一行', '[[签退, 签出, 退签]]'),
});
export type Synonyms = z.infer<typeof synonymsFile>;

/** content/english.yaml: English words, and the Chinese ones of the answers. */
export const englishFile = z.record(
  ofForm('asked', /^[a-z0-9][a-z0-9 ]{0,39}$/, '不是小写英文'),
  note(asked(1, 40), '对应的中文', '扣了两次'),
);

const troubleName = ofKind('name', z.string().min(1).max(8));
/** content/troubles.yaml: what happened to what, and which answers say what then. */
export const troublesFile = z.strictObject({
  plain: note(listOf(searchWord, 0, 80), '看起来像、其实说的是别的词', '[刷卡, 手续费]'),
  objects: note(z.record(troubleName, listOf(searchWord, 1, 30)), '东西，和它的各种叫法', '{ 终端: [终端, 机器] }'),
  troubles: note(z.record(troubleName, listOf(searchWord, 1, 30)), '出的事，和它的各种说法', '{ 停用: [停用, 被停] }'),
  pairs: note(
    z.array(
      z.strictObject({
        object: note(troubleName, '东西，objects 里的名字', '终端'),
        trouble: note(troubleName, '出的事，troubles 里的名字', '停用'),
        answers: note(listOf(answerSlug, 1, 6), '讲这件事的答案，最该看的在前', '[terminal-stopped-prompt]'),
      }),
    ),
    '哪样东西出了哪件事，去看哪几篇',
    '[{ object: 终端, trouble: 停用, answers: [terminal-stopped-prompt] }]',
  ),
});
export type Troubles = z.infer<typeof troublesFile>;

/** content/search-words.yaml: how the search reads what is typed, and what it never answers. */
export const searchWordsFile = z.strictObject({
  variants: note(
    listOf(ofForm('asked', /^\p{Script=Han}{2}$/u, '不是两个字'), 0, 200),
    '写错的字和对的字，两个字一项',
    '[帐账, 祘算]',
    '先写错的字，再写对的字，例如 帐账',
  ),
  filler: note(listOf(searchWord, 1, 800), '说明不了问题的话，判断有没有答案时不算', '[怎么办, 请问]'),
  offtopic: note(listOf(searchWord, 0, 800), '本站不回答的事情里的词', '[天气, 快递]'),
  meaning: note(listOf(searchWord, 0, 40).default([]), '问一个词是什么意思的话', '[什么意思, 是什么]'),
  illicit: note(
    z.strictObject({
      how: note(listOf(searchWord, 1, 100), '问办法的词', '[怎么, 教程]'),
      what: note(listOf(searchWord, 1, 300), '本站不帮的事', '[套现, 养卡]'),
      alone: note(listOf(searchWord, 0, 60), '单独一个词就算的', '[破解]'),
      worry: note(listOf(searchWord, 0, 60), '担心、求证的话，有它就照常给答案', '[违法, 怎么办]'),
      answer: note(answerSlug, '讲清为什么不行的答案的英文短名', 'cash-out-risk', '写一篇答案的英文短名'),
    }),
    '两组里各有一个词，就不给办法，只给这篇答案',
    '{ how: [怎么], what: [养卡], alone: [破解], worry: [违法], answer: cash-out-risk }',
  ),
  view: note(
    z.strictObject({
      names: note(listOf(searchWord, 1, 40), '大字版的叫法，出现在哪儿都算', '[大字版, 长辈版]'),
      said: note(listOf(searchWord, 0, 40), '嫌字小的话，单独说、或没有别的答案时才算', '[字太小, 字体放大]'),
    }),
    '想要大字版的人怎么搜',
    '{ names: [大字版, 长辈版], said: [字太小] }',
  ),
});
export type SearchWords = z.infer<typeof searchWordsFile>;
