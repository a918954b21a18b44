import { Fragment } from 'react';
import './phrases.css';

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const han = /^\p{Script=Han}/u;

/**
 * A heading that breaks between words, never inside one (“冲 / 正”). Browsers know no Chinese words, so
 * the places are marked here; the stylesheet forbids the others.
 */
export function Phrases({ children }: { children: string }) {
  const segments = [...words.segment(children)].map(({ segment }) => segment);
  return (
    <span className="phrases">
      {segments.map((segment, index) => (
        <Fragment key={index}>
          {index > 0 && han.test(segment) && han.test(segments[index - 1]!) && <wbr />}
          {segment}
        </Fragment>
      ))}
    </span>
  );
}
