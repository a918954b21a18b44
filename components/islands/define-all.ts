/** The whole behaviour of the site: one line an element. Every page loads this module, and only this. */
import { CopyText } from './copy-text';
import { OverdueNote } from './overdue-note';
import { PayoutCheck } from './payout-check';
import { RealSupport } from './real-support';
import { ReportForm } from './report-form';
import { SearchBox } from './search-box';

const islands = {
  'copy-text': CopyText,
  'overdue-note': OverdueNote,
  'payout-check': PayoutCheck,
  'real-support': RealSupport,
  'report-form': ReportForm,
  'search-box': SearchBox,
};

const define = () => {
  for (const [name, element] of Object.entries(islands)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
};

// In development React takes over the page first; an element that changes its children before breaks that.
if ('requestIdleCallback' in window) requestIdleCallback(define);
else setTimeout(define, 200);
