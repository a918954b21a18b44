import { addressOf, goToSearch, handedQuery } from './handed';
import { focusBySlash } from '../../ui/browser/slash';

declare module '../../ui/browser/island' {
  interface Islands {
    'search-box': { whole?: string; floating?: string };
  }
}

/** Addresses of the search itself, fetched when someone means to search: the code, and the first stage of its index. */
declare const SEARCH_MODULE: string;
declare const SEARCH_INDEX: string;

type SearchModule = typeof import('./search.lazy');

const readIndex = () =>
  fetch(SEARCH_INDEX).then((response) => (response.ok ? response.text() : Promise.reject(new Error(SEARCH_INDEX))));

/**
 * Called before anything else: from here on no search form sends its query anywhere. The search itself, once it
 * is here, comes before this.
 */
export function keepQueries() {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const box = form.closest('search-box');
    if (!box || event.defaultPrevented) return;
    event.preventDefault();
    const input = form.querySelector('input')!;
    if (!input.value.trim()) {
      // The search, which comes now, says what to type.
      (box as HTMLElement).dataset.empty = '';
      input.focus();
    } else if (!box.hasAttribute('whole')) goToSearch(addressOf(form), input.value);
  });
}

/** The query that a link brought: `#q=`, or `?q=` of browsers and of readers without script, which is sent with every request and so taken out. */
function takeLinked(id: string): string | null {
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) {
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState({ ...(history.state as object | null), searched: { [id]: asked } }, '', address.href);
  }
  return new URLSearchParams(location.hash.slice(1)).get('q') ?? asked;
}

/** What stood in a field when the reader left this page for another. */
const before = (id: string) => (history.state as { searched?: Record<string, string> } | null)?.searched?.[id];

/**
 * `<search-box>` around a search form. The form works alone; at the first touch this brings in the search,
 * which then answers below the field. `whole` marks the search page, which keeps `#q=` in its address. While the
 * search or a stage of it is on its way the element has `data-coming`.
 */
export default class SearchBox extends HTMLElement {
  private state: 'asleep' | 'waking' | 'awake' = 'asleep';
  private tries = 0;
  /** A query that nobody typed here; the search decides what of it the field may show. */
  private linked = '';

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    const whole = this.hasAttribute('whole');
    const handed = whole ? handedQuery() : undefined;
    const linked = (whole && takeLinked(input.id)) || before(input.id) || '';
    if (handed !== undefined) input.value = handed;
    else if (document.activeElement !== input) this.linked = input.value || linked;
    if (input.value || this.linked || document.activeElement === input) this.wake(input);
    for (const event of ['focus', 'input']) input.addEventListener(event, () => this.wake(input));
    // A link followed on the open page; the way back to a query of this page has left its mark.
    if (whole)
      addEventListener(
        'hashchange',
        () => /q=/.test(location.hash) && before(input.id) === undefined && location.reload(),
      );
    document.addEventListener('keydown', (event) => focusBySlash(event, input));
  }

  private async wake(input: HTMLInputElement) {
    if (this.state !== 'asleep') return;
    this.state = 'waking';
    this.dataset.coming = '';
    const slow = setTimeout(() => this.say('正在准备搜索…'), 500);
    try {
      // A browser remembers an address that failed; another one asks the server again.
      const again = this.tries++ ? `?again=${this.tries}` : '';
      const code = import(/* @vite-ignore */ SEARCH_MODULE + again) as Promise<SearchModule>;
      const [{ attach }, index] = await Promise.all([code, readIndex()]);
      this.state = 'awake';
      attach(this, input, this.linked, index);
    } catch {
      this.state = 'asleep';
      delete this.dataset.coming;
      this.say('搜索没能加载，可能是网络不好。', () => this.wake(input));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows a message below the field, with a way to try again when there is one. */
  private say(message: string, again?: () => void) {
    const status = this.querySelector('.found-status');
    const found = this.querySelector<HTMLElement>('.found');
    if (!status || !found || this.state === 'awake') return;
    status.textContent = message;
    found.textContent = '';
    found.hidden = !again;
    if (!again) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = '再试一次';
    button.addEventListener('click', again);
    const all = document.createElement('a');
    all.className = 'touch';
    all.href = this.querySelector('form')!.action;
    all.textContent = '看全部问题';
    found.append(button, ' ', all);
  }
}
