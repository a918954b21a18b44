import type { ReportPage } from '@/lib/pages/report';
import { contactUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import { Fill } from '../ui/fill';
import { BlankForm } from './blank-form';
import { ReportGrid } from './report-grid';
import '../ui/guide-key.css';
import { PageHead } from '../ui/page-head';
import { TextLink } from '../ui/text-link';

/**
 * What to tell support, by what happened. The `report-form` island makes it a form that writes the report;
 * without it each situation is a blank form to print or to copy by hand.
 */
export function Report(page: ReportPage) {
  const { frame, words, situations, never, form } = page;
  return (
    <Frame frame={frame}>
      <div className="bar report">
        <PageHead title={words.name}>
          <Fill real={<TextLink href={`${contactUrl}#real`}>{words.real}</TextLink>} text={words.lead} />
        </PageHead>
        <report-form className="report-form" data-form={JSON.stringify(form)}>
          <ReportGrid {...page} />
        </report-form>
        <div className="report-blanks">
          <p className="report-hint">{words.blanks}</p>
          {situations.map((situation) => (
            <BlankForm key={situation.id} {...situation} never={never} words={words} />
          ))}
        </div>
      </div>
    </Frame>
  );
}
