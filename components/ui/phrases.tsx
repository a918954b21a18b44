import { Fragment } from 'react';
import { phrasesOf, quotationsOf } from '@/lib/words/phrases';
import './phrases.css';

/**
 * Words that break between words, never inside one (“冲 / 正”) nor inside what is quoted. Browsers know no Chinese words, so
 * the places are marked here; the stylesheet forbids the others.
 */
export const Phrases = ({ children }: { children: string }) => (
  <span className="phrases">
    {phrasesOf(children).map(({ text, whole }, index, all) => (
      <Fragment key={index}>
        {index > 0 && needsMark(all[index - 1]!.text, text) && <wbr />}
        {whole ? <span className="unbroken">{text}</span> : text}
      </Fragment>
    ))}
  </span>
);

/** After a mark, and at a space, any browser ends a line. */
const needsMark = (before: string, next: string) => !/[，。；：、？！\s]$/.test(before) && !/^\s/.test(next);

/** Running text in which a quotation that fits a line stays on it. */
export const Quotations = ({ children }: { children: string }) =>
  quotationsOf(children).map(({ text, whole }, index) =>
    whole ? (
      <span className="unbroken" key={index}>
        {text}
      </span>
    ) : (
      text
    ),
  );
