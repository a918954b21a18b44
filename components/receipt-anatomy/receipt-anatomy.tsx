import type { ReceiptAnatomyPage, Slip } from '@/lib/pages/receipt-anatomy';
import { Part } from '../ui/part';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { Basis } from '../ui/basis';
import '../ui/basis.css';
import { Fill } from '../ui/fill';
import { RegionList } from './region-list';
import { SlipPicture } from './slip-picture';
import './receipt-anatomy.css';
import '../ui/cluster.css';
import { PageHead } from '../ui/page-head';
import '../ui/plain-page.css';
import '../ui/section-title.css';

/** Three slips: each as a picture with numbers, and each number in words. */
export function ReceiptAnatomy({ frame, words, first, slips }: ReceiptAnatomyPage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <PageHead title={words.title}>{words.lead}</PageHead>
        <nav aria-label={words.slips} className="cluster slip-names">
          {slips.map(({ id, name }) => (
            <a className="touch" href={`#${id}`} key={id}>
              {name}
            </a>
          ))}
        </nav>
        <AnswerList answers={first} />
        {slips.map((slip) => (
          <SlipSection key={slip.id} {...slip} words={words} />
        ))}
      </div>
    </Frame>
  );
}

const SlipSection = ({ words, ...slip }: Slip & { words: ReceiptAnatomyPage['words'] }) => (
  <Part className="slip-section" heading="section-title" id={slip.id} title={slip.name}>
    <p>{slip.what}</p>
    <div className="slip-grid">
      <SlipPicture {...slip} size="standard" words={words} />
      <SlipPicture {...slip} size="large" words={words} />
      <div>
        <RegionList regions={slip.regions} words={words} />
        <p>
          <a className="touch" href={slip.term.url}>
            <Fill term={slip.term.name} text={words.term} />
          </a>
        </p>
        <p className="basis">
          {words.sources}
          <Basis sources={slip.sources} />
        </p>
      </div>
    </div>
  </Part>
);
