/** Address of the search itself: code and index in one module, fetched when someone means to search. */
declare const SEARCH_MODULE: string;

type SearchModule = typeof import('./search/panel');

/**
 * `<search-box>` around a search form. The form works alone; at the first touch this brings in the search,
 * which then answers below the field. `whole` marks the search page, which keeps `?q=` in its address.
 */
export class SearchBox extends HTMLElement {
  private state: 'asleep' | 'waking' | 'awake' = 'asleep';
  private tries = 0;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    const asked = this.hasAttribute('whole') ? new URLSearchParams(location.search).get('q') : undefined;
    const before = (history.state as { searched?: Record<string, string> } | null)?.searched?.[input.id];
    if (!input.value) input.value = asked ?? before ?? '';
    if (input.value || document.activeElement === input) this.wake(input);
    for (const event of ['focus', 'input']) input.addEventListener(event, () => this.wake(input));
    document.addEventListener('keydown', (event) => this.focusBySlash(event, input));
  }

  private async wake(input: HTMLInputElement) {
    if (this.state !== 'asleep') return;
    this.state = 'waking';
    const slow = setTimeout(() => this.say('正在准备搜索…'), 500);
    try {
      // A browser remembers an address that failed; another one asks the server again.
      const again = this.tries++ ? `?again=${this.tries}` : '';
      const { attach } = (await import(/* @vite-ignore */ SEARCH_MODULE + again)) as SearchModule;
      this.state = 'awake';
      attach(this, input);
    } catch {
      this.state = 'asleep';
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

  private focusBySlash(event: KeyboardEvent, input: HTMLInputElement) {
    const typing = (event.target as Element | null)?.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || event.defaultPrevented) return;
    if (input.offsetParent === null) return;
    event.preventDefault();
    input.focus();
  }
}
