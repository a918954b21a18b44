import type { MovedPage } from '@/lib/pages/moved';
import { Frame } from './frame';
import { AnswerList } from '../ui/answer-list';
import { PageHead } from '../ui/page-head';
import { Part } from '../ui/part';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/related.css';
import '../ui/text-link.css';

/** A number or former address: leads on at once, with a link for browsers that do not. Of an answer that is withdrawn it says so. */
export function Moved({ frame, to, name, instead }: MovedPage) {
  return (
    <Frame frame={frame}>
      {!instead && <meta content={`0; url=${to}`} httpEquiv="refresh" />}
      <div className="bar plain-page">
        {instead ? (
          <>
            <PageHead title="这一篇已经撤下">“{name}”里写的不要再照着做。</PageHead>
            <Part className="related" id="instead" title="改看">
              <AnswerList answers={instead} />
            </Part>
          </>
        ) : (
          <PageHead title={`正在打开 ${name}`}>
            没有自动打开，请点{' '}
            <a className="text-link" href={to}>
              {name}
            </a>
          </PageHead>
        )}
      </div>
    </Frame>
  );
}
