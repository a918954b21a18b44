import type { PayoutCheckPage } from '@/lib/pages/payout-check';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { SourceLine } from '../ui/source-line';
import { Stamp } from '../ui/stamp';
import { PayoutExamples } from './payout-examples';
import { PayoutForm } from './payout-form';
import './payout-check.css';
import '../ui/fields.css';
import '../ui/article-grid.css';
import '../ui/form.css';
import '../ui/page-head.css';
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
        <header className="page-head">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </header>
        <payout-check className="payout-check" data-form={JSON.stringify(form)}>
          <PayoutForm {...words.form} />
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
          <section aria-labelledby="examples">
            <h2 id="examples">{words.examples.title}</h2>
            <p>{words.examples.lead}</p>
            <PayoutExamples examples={examples} kinds={kinds} words={words.examples} />
            <p>{sum.about}</p>
            <div className="payout-sum">
              {sum.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </section>
          <section aria-labelledby="rules">
            <h2 id="rules">{rules.title}</h2>
            <ul>
              {rules.things.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="certain">
            <h2 id="certain">{certain.title}</h2>
            <ul>
              {certain.things.map(({ what, more }) => (
                <li key={what}>
                  <strong>{what}</strong>
                  {more}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <aside aria-labelledby="ask" className="related">
          <h2 id="ask">{words.ask}</h2>
          <AnswerList answers={ask} />
        </aside>
        <section aria-labelledby="sources" className="sources">
          <h2 id="sources">{words.sources}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source.title}>
                <SourceLine {...source} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Frame>
  );
}
