import type { ReactNode } from 'react';
import type { PageWords } from '@/lib/content/schema';
import { Clear } from './clear';
import './fold-list.css';
import './search-field.css';

type Mark = { url: string; sign: string; name?: string };

type Props = {
  /** What the field and what it finds are called. */
  words: PageWords['lists'];
  /** Selector of what the field lists. */
  entries: string;
  /** An example of what the field takes. */
  example: string;
  /** The row that stays in sight: where each part is. `name`: for those who listen, where a sign alone says little. */
  marks: Mark[];
  children: ReactNode;
};

/** A long list: a field that leaves of it what holds some words, a row of marks that stays in sight, folded parts. */
export const FoldList = ({ words, entries, example, marks, children }: Props) => (
  <fold-list data-form={JSON.stringify({ ...words, entries })}>
    <form className="fold-field screen-only">
      <label htmlFor="fold-field">{words.filter}</label>
      <div className="search-field">
        <input autoComplete="off" id="fold-field" maxLength={40} placeholder={`例：${example}`} type="search" />
        <Clear />
      </div>
      <p role="status" />
    </form>
    <nav aria-label={words.marks} className="marks">
      {marks.map(({ url, sign, name }) => (
        <a aria-label={name} className="touch" href={url} key={url}>
          {sign}
        </a>
      ))}
    </nav>
    {children}
  </fold-list>
);
