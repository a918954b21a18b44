import type { GlossaryPage } from '@/lib/pages/glossary';
import { PlainPage } from '../site/plain-page';
import { ListFold } from '../ui/list-fold';
import { FoldList } from '../ui/fold-list';
import { TermList } from './term-list';

const groupId = (letter: string) => `letter-${letter.toLowerCase()}`;

/** Terms by the first letter of their pinyin, each with an anchor of its own. */
export const Glossary = ({ frame, lists, groups }: GlossaryPage) => (
  <PlainPage frame={frame} lead="POS 机上和单据上的词是什么意思。按拼音排列。" title="术语">
    <FoldList
      entries=".glossary > div"
      example="冲正"
      marks={groups.map(({ letter }) => ({ url: `#${groupId(letter)}`, sign: letter }))}
      words={lists}
    >
      {groups.map(({ letter, terms }) => (
        <ListFold about={terms.map(({ term }) => term).join('、')} id={groupId(letter)} key={letter} title={letter}>
          <TermList terms={terms} />
        </ListFold>
      ))}
    </FoldList>
  </PlainPage>
);
