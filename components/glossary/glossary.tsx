import type { GlossaryPage } from '@/lib/pages/glossary';
import { Frame } from '../site/frame';
import { TermList } from './term-list';
import '../ui/cluster.css';
import '../ui/page-head.css';
import '../ui/plain-page.css';
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
        <TermList terms={terms} />
      </div>
    </Frame>
  );
}
