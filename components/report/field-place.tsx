import type { ReportFieldView } from '@/lib/pages/report';
import { TextLink } from '../ui/text-link';

/** Where a merchant finds what a field asks for, and why support asks. */
export const FieldPlace = ({ where: { words, url }, why }: ReportFieldView) => (
  <small>
    {url ? <TextLink href={url}>{words}</TextLink> : words}
    {'；'}
    {why}
  </small>
);
