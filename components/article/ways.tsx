import type { HandOn } from '@/lib/pages/hand-on';
import { unsolvedUrl } from '@/lib/site/urls';
import { CopyText } from '../ui/copy-text';
import './ways.css';

/**
 * What one can do with an answer: on a phone always within the thumb's reach. Each has its place, whether script is there
 * or not; without it 没解决 leads to the texts on the page of contact.
 */
export const Ways = ({ customer, reply }: Pick<HandOn, 'customer' | 'reply'>) => (
  <div className="ways screen-only" id="ways">
    {customer && <a href="#customer">给顾客看</a>}
    <CopyText label="复制回复" text={reply} />
    <a href="#hand-on">打印转发</a>
    <a href={unsolvedUrl}>没解决</a>
  </div>
);
