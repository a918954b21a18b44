/** The start of the whole behaviour of the site: every page loads this and the islands of every page that lib/assets finds in the folders. */
import { openInPlace } from '../../article/browser/in-place';
import { keepQueries } from '../../search/browser/search-box.island';
import { keepPages } from './saved-pages/register';
import { whenIdle } from './define';
import { startView } from './view';

/** Starts what every page has, and defines the islands, by the names of their elements. */
export function start(islands: Record<string, CustomElementConstructor>) {
  startView();
  keepQueries();
  openInPlace();

  // In development React takes over the page first; an element that changes its children before breaks that.
  whenIdle(() => {
    for (const [name, element] of Object.entries(islands)) {
      if (!customElements.get(name)) customElements.define(name, element);
    }
  });

  keepPages();
}
