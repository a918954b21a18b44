import type { Source } from '@/lib/pages/article';
import { TextLink } from './text-link';

/** One source as it is cited: title, then who issued it, number, article, date. */
export const SourceLine = ({ title, issuer, number, article, date, url }: Source) => (
  <>
    {url ? <TextLink href={url}>{title}</TextLink> : title}
    {[issuer, number, article, date].filter(Boolean).map((part) => `，${part}`)}
  </>
);
