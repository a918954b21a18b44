import type { ReportPage } from '@/lib/pages/report';
import { contactUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import { BlankForm } from './blank-form';
import { ReportFields } from './report-fields';
import { ReportText } from './report-text';
import '../ui/fields.css';
import './report.css';
import '../ui/form.css';
import '../ui/guide-key.css';
import '../ui/page-head.css';
import '../ui/text-link.css';

/**
 * What to tell support, by what happened. The `report-form` island makes it a form that writes the report;
 * without it each situation is a blank form to print or to copy by hand.
 */
export function Report({ frame, situations, fields, remembered, numbers, never, blank }: ReportPage) {
  return (
    <Frame frame={frame}>
      <div className="bar report">
        <header className="page-head">
          <h1>报修单</h1>
          <p>
            选发生了什么事，照小票填，一次说清。怕来电是假客服，先看
            <a className="text-link" href={`${contactUrl}#real`}>
              是不是真客服
            </a>
            。
          </p>
        </header>
        <report-form className="report-form" data-answers={numbers.join(' ')}>
          <form autoComplete="off" className="report-grid" hidden noValidate>
            <ReportFields fields={fields} remembered={remembered} situations={situations} />
            <ReportText contact={frame.site.support} never={never} />
          </form>
        </report-form>
        <div className="report-blanks">
          <p className="report-hint">选一件，照着填在纸上，或直接打印。</p>
          {situations.map((situation) => (
            <BlankForm key={situation.id} {...situation} never={never} words={blank} />
          ))}
        </div>
      </div>
    </Frame>
  );
}
