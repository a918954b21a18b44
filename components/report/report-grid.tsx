import type { ReportPage } from '@/lib/pages/report';
import { ReportFields } from './report-fields';
import { ReportText } from './report-text';
import '../ui/fields.css';
import './report.css';
import '../ui/form.css';

/** The form of the report, which sleeps until the `report-form` around it wakes. */
export const ReportGrid = ({ frame, words, situations, fields, remembered, never }: ReportPage) => (
  <form autoComplete="off" className="report-grid" hidden noValidate>
    <ReportFields fields={fields} remembered={remembered} situations={situations} words={words} />
    <ReportText contact={frame.support} never={never} support={frame.words.support} words={words.text} />
  </form>
);
