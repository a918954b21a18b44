/** The whole behaviour of the site: one line an element. Every page loads this module, and only this. */
import { CopyText } from './copy-text';
import { FeedbackBox } from './feedback-box';
import { lazily } from './lazily';
import { OverdueNote } from './overdue-note';
import { ReadAloud } from './read-aloud';
import { keepPages } from './saved-pages';
import { keepQueries, SearchBox } from './search-box';
import { startView } from './view';

/** Addresses of the code that one page needs (lib/assets/assets.ts puts them in). */
declare const CARDS_MODULE: string;
declare const PAYOUT_MODULE: string;
declare const PRIVACY_MODULE: string;
declare const REPORT_MODULE: string;
declare const SUPPORT_MODULE: string;

const islands = {
  'clear-device': lazily(PRIVACY_MODULE),
  'copy-text': CopyText,
  'counter-cards': lazily(CARDS_MODULE),
  'feedback-box': FeedbackBox,
  'overdue-note': OverdueNote,
  'payout-check': lazily(PAYOUT_MODULE),
  'read-aloud': ReadAloud,
  'real-support': lazily(SUPPORT_MODULE),
  'report-form': lazily(REPORT_MODULE),
  'search-box': SearchBox,
};

startView();
keepQueries();

const define = () => {
  for (const [name, element] of Object.entries(islands)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
};

// In development React takes over the page first; an element that changes its children before breaks that.
// A browser that is never idle, or draws nothing, comes to it all the same.
if ('requestIdleCallback' in window) requestIdleCallback(define, { timeout: 1000 });
else setTimeout(define, 200);

keepPages();
