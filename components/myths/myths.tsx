import type { MythsPage } from '@/lib/pages/myths';
import { Part } from '../ui/part';
import { Frame } from '../site/frame';
import { Basis } from '../ui/basis';
import '../ui/basis.css';
import { PageHead } from '../ui/page-head';
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
        <PageHead title="网上的错误说法">划掉的是网上流传的说法，下面是事实。</PageHead>
        <div className="prose">
          {topics.map(({ digit, name, myths }) => (
            <Part id={`topic-${digit}`} key={digit} title={`${digit} ${name}`}>
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
            </Part>
          ))}
        </div>
      </div>
    </Frame>
  );
}
