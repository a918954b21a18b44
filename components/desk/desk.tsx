import type { DeskPage } from '@/lib/pages/desk';
import { reportUrl } from '@/lib/site/urls';
import { ReportGrid } from '../report/report-grid';
import { Frame } from '../site/frame';
import { Fold } from '../ui/fold';
import { LcdSearch } from '../ui/lcd-search';
import { PageHead } from '../ui/page-head';
import { Part } from '../ui/part';
import { TouchLink } from '../ui/touch-link';
import '../ui/copy-text.css';
import '../ui/number.css';
import '../ui/section-title.css';
import '../ui/to-send.css';
import './desk.css';

/**
 * The search and, for what it finds, the texts to send. The `desk-board` island puts them on the rows; the report wakes
 * when an answer is used. Without script every reply is in the list below.
 */
export function Desk({ frame, words, topics, report, form }: DeskPage) {
  return (
    <Frame frame={frame} ownSearch>
      <div className="bar plain-page">
        <PageHead title={words.title}>{words.lead}</PageHead>
        <desk-board className="screen-only" data-form={JSON.stringify(form)}>
          <div className="desk-board">
            <div>
              <div className="terminal">
                <LcdSearch />
              </div>
              <p className="desk-keys">{words.keys}</p>
              <p className="desk-status" role="status" />
              <div className="desk-text" hidden />
              <section className="desk-last" hidden>
                <h2 className="section-title">{words.last}</h2>
                <ol />
              </section>
            </div>
            <Part
              className="desk-report"
              heading="section-title"
              id="desk-report"
              title={<TouchLink href={reportUrl}>{words.report}</TouchLink>}
            >
              <div className="report-form" data-form={JSON.stringify(report.form)} data-part="report">
                <ReportGrid {...report} />
              </div>
            </Part>
          </div>
        </desk-board>
        <Part className="desk-all" heading="section-title" id="desk-all" title={words.all}>
          {topics.map(({ digit, name, answers }) => (
            <Fold id={`topic-${digit}`} key={digit} title={`${digit} ${name}`}>
              <ul>
                {answers.map(({ id, url, question, replyUrl }) => (
                  <li className="desk-row" key={id}>
                    <TouchLink href={url}>
                      <span className="number">{id}</span> {question}
                    </TouchLink>
                    <TouchLink href={replyUrl}>{words.ways.reply}</TouchLink>
                  </li>
                ))}
              </ul>
            </Fold>
          ))}
        </Part>
      </div>
    </Frame>
  );
}
