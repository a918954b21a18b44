import type { MythsPage } from '@/lib/pages/myths';
import { Frame } from '../site/frame';
import { Basis } from '../ui/basis';
import '../ui/basis.css';
import '../ui/page-head.css';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/quotation.css';
import '../ui/text-link.css';
import './myths.css';

/** Wrong claims in circulation, each with the truth, the answer and what it rests on. */
export function Myths({ frame, topics }: MythsPage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <header className="page-head">
          <h1>网上的错误说法</h1>
          <p>划掉的是网上流传的说法，下面是事实。</p>
        </header>
        <div className="prose">
          {topics.map(({ digit, name, myths }) => (
            <section aria-labelledby={`topic-${digit}`} key={digit}>
              <h2 id={`topic-${digit}`}>
                {digit} {name}
              </h2>
              {myths.map(({ id, claim, truth, answer, sources }) => (
                <blockquote id={id} key={id}>
                  <p>
                    <span data-nosnippet="">
                      网传：<del>{claim}</del>
                    </span>
                  </p>
                  <p>{truth}</p>
                  <p>
                    <a className="text-link" href={answer.url}>
                      {answer.id}《{answer.question}》
                    </a>
                  </p>
                  <p className="basis">
                    依据：
                    <Basis sources={sources} />
                  </p>
                </blockquote>
              ))}
            </section>
          ))}
        </div>
      </div>
    </Frame>
  );
}
