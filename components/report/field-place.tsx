import type { ReportFieldView } from '@/lib/pages/report';
import '../ui/text-link.css';

/** Where a merchant finds what a field asks for, and why support asks. */
export const FieldPlace = ({ where: { words, url }, why }: ReportFieldView) => (
  <small>
    {url ? (
      <a className="text-link" href={url}>
        {words}
      </a>
    ) : (
      words
    )}
    {'；'}
    {why}
  </small>
);
