import type { PayoutCheckPage } from '@/lib/pages/payout-check';
import { Part } from '../ui/part';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { SourceLine } from '../ui/source-line';
import { Stamp } from '../ui/stamp';
import { Things } from '../ui/things';
import { PayoutExamples } from './payout-examples';
import { PayoutForm } from './payout-form';
import './payout-check.css';
import '../ui/fields.css';
import '../ui/article-grid.css';
import '../ui/form.css';
import { PageHead } from '../ui/page-head';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/receipt.css';
import '../ui/related.css';
import '../ui/sources.css';
import '../ui/source-list.css';
import '../ui/table-box.css';
import '../ui/receipt-answer.css';

/**
 * When the money can arrive and what is left of it. The `payout-check` island works out the form; without it
 * the examples, made by the same code, show how to count.
 */
export function PayoutCheck({ frame, words, form, kinds, examples, sum, ask, sources }: PayoutCheckPage) {
  const [first, ...empty] = words.empty;
  const { rules, certain } = words;
  return (
    <Frame frame={frame}>
      <div className="bar">
        <PageHead title={words.title}>{words.lead}</PageHead>
        <payout-check className="payout-check" data-form={JSON.stringify(form)}>
          <PayoutForm offered={kinds} words={words.form} />
          <div className="receipt">
            <div className="receipt-head">
              <Stamp tone="check">{words.stamp}</Stamp>
              <div className="payout-result" role="status">
                <p className="receipt-answer">{first}</p>
                {empty.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            </div>
          </div>
        </payout-check>
      </div>
      <div className="bar article-grid">
        <div className="prose">
          <Part id="examples" title={words.examples.title}>
            <p>{words.examples.lead}</p>
            <PayoutExamples examples={examples} kinds={kinds} words={words.examples} />
            <p>{sum.about}</p>
            <div className="payout-sum">
              {sum.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </Part>
          <Part id="rules" title={rules.title}>
            <Things things={rules.things} />
          </Part>
          <Part id="certain" title={certain.title}>
            <Things things={certain.things} />
          </Part>
        </div>
        <aside aria-labelledby="ask" className="related screen-only">
          <h2 id="ask">{words.ask}</h2>
          <AnswerList answers={ask} />
        </aside>
        <Part className="sources screen-only" id="sources" title={words.sources}>
          <ul>
            {sources.map((source) => (
              <li key={source.title}>
                <SourceLine {...source} />
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </Frame>
  );
}
