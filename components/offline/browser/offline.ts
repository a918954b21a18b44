/** All behaviour of the offline file: its search, and the button that copies. The rest works without. */
import { createEngine, type Engine } from '@/lib/search/engine';
import type { SearchIndex, SearchWords } from '@/lib/search/index-data';
import CopyText from '../../ui/browser/copy-text.island';
import { whenTyped } from '../../search/browser/composing';
import { showOutcome } from '../../search/browser/results';

type SearchData = { index: SearchIndex; words: SearchWords };

let made: Engine | undefined;

/** The engine, made when someone means to search: reading the index takes an old phone a moment. */
function engine(): Engine {
  if (made) return made;
  const { index, words } = JSON.parse(document.getElementById('search-data')!.textContent!) as SearchData;
  made = createEngine(index);
  made.learn(words);
  return made;
}

const form = document.querySelector('form')!;
const input = form.querySelector('input')!;
const status = document.querySelector('.found-status')!;
const found = document.querySelector<HTMLElement>('.found')!;

function fill(text: string, nodes: Node[]) {
  status.textContent = text;
  found.textContent = '';
  found.append(...nodes);
  found.hidden = nodes.length === 0;
  found.scrollTop = 0;
}

/** `composing`: what stands in the field is in part letters on their way to characters. */
function search(composing = false) {
  const query = input.value.trim();
  if (!query) return fill('', []);
  // The file has one view.
  const outcome = { ...engine().search(query), view: undefined };
  // Letters that nothing reads as may be the first of a longer word.
  if (composing && outcome.state === 'none') return;
  const { status: text, nodes } = showOutcome(engine(), outcome, { query, typed: true, stage: 'here' });
  fill(text, nodes);
}

form.hidden = false;
input.addEventListener('focus', () => setTimeout(engine));
whenTyped(input, search);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
  found.querySelector('a')?.focus();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  input.value = '';
  fill('', []);
});
// The reader goes where the result leads, which the list would cover.
found.addEventListener('click', (event) => (event.target as Element).closest('a[href^="#"]') && fill('', []));

customElements.define('copy-text', CopyText);
