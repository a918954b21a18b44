import type { ReceiptFact, Tone } from '@/lib/pages/article';
import type { Linked } from '@/lib/pages/linked';
import { Quotations } from './phrases';
import { Stamp } from './stamp';
import './receipt.css';
import './receipt-facts.css';
import './receipt-answer.css';
import './short-steps.css';

type Props = { tone: Tone; stamp: string; text: Linked[]; steps?: Linked[][]; facts: ReceiptFact[]; inFile?: boolean };

/** The short answer as a receipt: stamp, one sentence, the few steps, the facts. `inFile`: one of all answers, and so no landmark. */
export const Receipt = ({ tone, stamp, text, steps = [], facts, inFile }: Props) => (
  <section aria-label={inFile ? undefined : '一句话答案'} className="receipt">
    <div className="receipt-head">
      <Stamp tone={tone}>{stamp}</Stamp>
      <p className="receipt-answer">
        <Line parts={text} />
      </p>
    </div>
    {steps.length > 0 && (
      <ol className="short-steps">
        {steps.map((step, at) => (
          <li key={at}>
            <Line parts={step} />
          </li>
        ))}
      </ol>
    )}
    <dl>
      {facts.map(({ asked, answer }) => (
        <div key={asked}>
          <dt>{asked}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const Line = ({ parts }: { parts: Linked[] }) =>
  parts.map(({ text, url }, at) =>
    url ? (
      <a href={url} key={at}>
        {text}
      </a>
    ) : (
      <Quotations key={at}>{text}</Quotations>
    ),
  );
