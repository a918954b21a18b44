import type { GlossaryTerm } from '@/lib/pages/glossary';
import { Basis } from '../ui/basis';
import { TouchLink } from '../ui/touch-link';
import '../ui/basis.css';
import '../ui/two-columns.css';
import './term-list.css';

/** Terms, each with an anchor of its own. */
export const TermList = ({ terms }: { terms: GlossaryTerm[] }) => (
  <dl className="glossary two-columns">
    {terms.map(({ id, term, pinyin, english, also, definition, caution, answers, onSlip, sources }) => (
      <div id={id} key={id}>
        <dt>
          {term} <span className="pinyin">{pinyin}</span> <span lang="en">{english}</span>
        </dt>
        <dd>
          {definition}
          {caution}
        </dd>
        {also.length > 0 && <dd className="glossary-also">也叫：{also.join('、')}</dd>}
        {answers.map(({ id, url, question }) => (
          <dd key={id}>
            <TouchLink href={url}>
              {id} {question}
            </TouchLink>
          </dd>
        ))}
        {onSlip && (
          <dd>
            <TouchLink href={onSlip}>在小票上找它</TouchLink>
          </dd>
        )}
        <dd className="basis">
          依据：
          <Basis sources={sources} />
        </dd>
      </div>
    ))}
  </dl>
);
