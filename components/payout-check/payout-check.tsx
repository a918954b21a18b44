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
export function PayoutCheck({
  frame,
  calendar,
  until,
  afterwards,
  exchange,
  kinds,
  examples,
  sum,
  ask,
  sources,
}: PayoutCheckPage) {
  return (
    <Frame frame={frame}>
      <div className="bar">
        <header className="page-head">
          <h1>到账日与手续费自查</h1>
          <p>看钱最早哪天到，扣完手续费剩多少。只是估算，以您的协议为准。</p>
        </header>
        <payout-check className="payout-check" data-calendar={JSON.stringify(calendar)}>
          <PayoutForm />
          <div className="receipt">
            <div className="receipt-head">
              <Stamp tone="check">以协议为准</Stamp>
              <div className="payout-result" role="status">
                <p className="receipt-answer">选好以后，这里写出最早哪天到账。</p>
                <p>一直没有变化，就照下面的例子数。</p>
              </div>
            </div>
          </div>
        </payout-check>
      </div>
      <div className="bar article-grid">
        <div className="prose">
          <section aria-labelledby="examples">
            <h2 id="examples">照例子数</h2>
            <p>找到和您一样的情形（灰字是刷卡时间），看下面一行：一般最早哪天到。</p>
            <PayoutExamples examples={examples} kinds={kinds} />
            <p>
              手续费的例子：刷 {sum.amount}，假设费率是 {sum.rate}（只演示算法，不是报价）。
            </p>
            <div className="payout-sum">
              {sum.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </section>
          <section aria-labelledby="rules">
            <h2 id="rules">怎么数的</h2>
            <ul>
              <li>T+1 数工作日：跳过周末和法定节假日。{exchange}，这里先算工作日。</li>
              <li>D+1 数自然日：周末和节假日也算。</li>
              <li>D+0 一般当天到，俗称秒到；限时段、限额度的，可能更晚。</li>
              <li>23:00 或以后刷的，一般算第二天的交易；不分时段的秒到，可能当天就到。</li>
              <li>手续费 = 金额 × 费率，算到分，四舍五入。封顶、退货没有算进去。</li>
            </ul>
          </section>
          <section aria-labelledby="certain">
            <h2 id="certain">哪些确定，哪些看协议</h2>
            <ul>
              <li>
                <strong>确定的</strong>：放假和调休的日子，照国务院办公厅的通知，到 {until}为止。
              </li>
              <li>
                <strong>还不知道的</strong>：{afterwards}
              </li>
              <li>
                <strong>一般这样</strong>：T+1、D+1 的数法是通行的说法，没有查到统一规定。23:00
                只见于一套公开的收单系统代码，有的机构更早，有的更晚。
              </li>
              <li>
                <strong>看协议</strong>：是哪种到账方式、几点截单、周末和节假日划不划款，还有费率、封顶、秒到费。
              </li>
              <li>
                <strong>问谁</strong>：协议和商户后台没写清的，问收单机构（支付公司）或联系客服。
              </li>
            </ul>
          </section>
        </div>
        <aside aria-labelledby="ask" className="related">
          <h2 id="ask">到了日子没到、金额不对</h2>
          <AnswerList answers={ask} />
        </aside>
        <section aria-labelledby="sources" className="sources">
          <h2 id="sources">依据</h2>
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
