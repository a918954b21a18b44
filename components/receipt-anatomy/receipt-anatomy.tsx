import type { ReceiptAnatomyPage, Slip } from '@/lib/pages/receipt-anatomy';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { Basis } from '../ui/basis';
import '../ui/basis.css';
import { RegionList } from './region-list';
import { SlipPicture } from './slip-picture';
import './receipt-anatomy.css';
import '../ui/cluster.css';
import '../ui/page-head.css';
import '../ui/plain-page.css';
import '../ui/section-title.css';

/** Three slips: each as a picture with numbers, and each number in words. */
export function ReceiptAnatomy({ frame, first, slips }: ReceiptAnatomyPage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <header className="page-head">
          <h1>小票怎么看</h1>
          <p>点图上的数字，看它是什么、什么时候用。各家版式不同，位置可能不一样，认字，不要认位置。</p>
        </header>
        <nav aria-label="三种单子" className="cluster slip-names">
          {slips.map(({ id, name }) => (
            <a className="touch" href={`#${id}`} key={id}>
              {name}
            </a>
          ))}
        </nav>
        <AnswerList answers={first} />
        {slips.map((slip) => (
          <SlipSection key={slip.id} {...slip} />
        ))}
      </div>
    </Frame>
  );
}

const SlipSection = (slip: Slip) => (
  <section aria-labelledby={slip.id} className="slip-section">
    <h2 className="section-title" id={slip.id}>
      {slip.name}
    </h2>
    <p>{slip.what}</p>
    <div className="slip-grid">
      <SlipPicture {...slip} size="standard" />
      <SlipPicture {...slip} size="large" />
      <div>
        <RegionList regions={slip.regions} />
        <p>
          <a className="touch" href={slip.term.url}>
            术语：{slip.term.name}
          </a>
        </p>
        <p className="basis">
          依据：
          <Basis sources={slip.sources} />
        </p>
      </div>
    </div>
  </section>
);
