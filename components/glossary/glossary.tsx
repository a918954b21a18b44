import type { GlossaryPage } from '@/lib/pages/glossary';
import { Frame } from '../site/frame';
import { Basis } from '../ui/basis';
import '../ui/basis.css';
import '../ui/cluster.css';
import '../ui/glossary.css';
import '../ui/page-head.css';
import '../ui/plain-page.css';
import '../ui/two-columns.css';
import './glossary.css';

/** Terms in the order of pinyin, each with an anchor of its own. */
export function Glossary({ frame, terms }: GlossaryPage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <header className="page-head">
          <h1>术语</h1>
          <p>POS 机上和单据上的词是什么意思。按拼音排列。</p>
        </header>
        <nav aria-label="全部术语" className="cluster close glossary-index">
          {terms.map(({ id, term }) => (
            <a className="touch" href={`#${id}`} key={id}>
              {term}
            </a>
          ))}
        </nav>
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
                  <a className="touch" href={url}>
                    {id} {question}
                  </a>
                </dd>
              ))}
              {onSlip && (
                <dd>
                  <a className="touch" href={onSlip}>
                    在小票上找它
                  </a>
                </dd>
              )}
              <dd className="basis">
                依据：
                <Basis sources={sources} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Frame>
  );
}
