/** The whole behaviour of the site: one line an element. Every page loads this module, and only this. */
import { CopyText } from './copy-text';
import { CounterCards } from './counter-cards';
import { FeedbackBox } from './feedback-box';
import { OverdueNote } from './overdue-note';
import { PayoutCheck } from './payout-check';
import { ReadAloud } from './read-aloud';
import { RealSupport } from './real-support';
import { ReportForm } from './report-form';
import { keepPages } from './saved-pages';
import { SearchBox } from './search-box';
import { startView } from './view';

const islands = {
  'copy-text': CopyText,
  'counter-cards': CounterCards,
  'feedback-box': FeedbackBox,
  'overdue-note': OverdueNote,
  'payout-check': PayoutCheck,
  'read-aloud': ReadAloud,
  'real-support': RealSupport,
  'report-form': ReportForm,
  'search-box': SearchBox,
};

startView();

const define = () => {
  for (const [name, element] of Object.entries(islands)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
};

// In development React takes over the page first; an element that changes its children before breaks that.
if ('requestIdleCallback' in window) requestIdleCallback(define);
else setTimeout(define, 200);

keepPages();
