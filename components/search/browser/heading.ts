/** What heads the search page: all questions, or what was asked. */
import { echo } from '@/lib/search/echo';

let usual: string | undefined;

/** Heads the page by the reader's own words; by none that a link brought, nor by numbers and addresses. */
export function headBy(query: string, typed: boolean) {
  const heading = document.querySelector('main h1')!;
  usual ??= heading.textContent;
  const safe = typed ? echo(query) : '';
  heading.textContent = query ? (safe ? `搜“${safe}”` : '搜索结果') : usual;
  // A line from now on, however long the question: the field stays where it is.
  if (query) heading.classList.add('found-heading');
}
