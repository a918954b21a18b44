/**
 * The large view (大字版) as a state of every page: `<html data-view="elder">`, which the stylesheet knows; pages come
 * with `standard`, so that for most readers nothing changes and no style is worked out twice.
 * It is on when the address has `?v=elder`, or when the reader switched it on before and this device kept
 * that; nothing else is kept. Where nothing can be kept, links and forms carry it on in their addresses.
 */
import { keep, kept } from '../../ui/browser/kept';

type View = 'elder' | 'standard';

const key = 'view';
/** A link that switches, wherever it stands. */
const switches = 'a[href^="?v="]';
/** True while only the address says that the large view is on. */
let carried = false;

/** Called before anything else, so that as little as possible is seen to change. */
export function startView() {
  const asked = viewOf(location.search);
  if (asked) {
    keepView(asked);
    const robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex';
    document.head.append(robots);
  }
  show(asked || keptView());
  // The kind of terminal: the style folds what is for others.
  const machine = /[?&]m=(\w+)/.exec(location.search);
  if (machine) keep('m', machine[1]);
  document.documentElement.dataset.m = kept('m') || '';
  for (const event of ['click', 'auxclick']) document.addEventListener(event, follow as EventListener, true);
  document.addEventListener('submit', carryInForm, true);
  document.querySelectorAll<HTMLElement>('.view-switch').forEach(({ dataset }) => (dataset.ready = ''));
  // A page brought back as it was left may have missed a switch.
  addEventListener('pageshow', ({ persisted }) => persisted && !carried && show(keptView()));
  leadOn();
}

function viewOf(query: string): View | undefined {
  const view = new URLSearchParams(query).get('v');
  return view === 'elder' || view === 'standard' ? view : undefined;
}

const keptView = (): View => (kept(key) === 'elder' ? 'elder' : 'standard');

// Where nothing can be kept, the address carries it.
const keepView = (view: View) => keep(key, view === 'elder' ? view : undefined);

function show(view: View) {
  const { dataset } = document.documentElement;
  if (dataset.view !== view) dataset.view = view;
  carried = view !== keptView();
  document.dispatchEvent(new Event('viewchange'));
}

/** Switches in place, or lets a link of this site carry the view on. */
function follow(event: MouseEvent) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link) return;
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const view = link.matches(switches) && plain && viewOf(link.search);
  if (view) {
    event.preventDefault();
    turn(view);
    // The link that was pressed is gone; the way back stands in its place.
    const back = link.parentElement!.querySelector<HTMLElement>(
      `${switches}:not([href="${link.getAttribute('href')!}"])`,
    );
    back?.focus();
  } else if (carried && link.origin === location.origin && !viewOf(link.search)) {
    link.href = carrying(link.href);
  }
}

function turn(view: View) {
  keepView(view);
  show(view);
  // Whole, with its host: a path that begins with two slashes would name another.
  const address = new URL(location.href);
  // Not by deleting the field: that would write all others anew.
  const fields = address.search.slice(1).split('&');
  address.search = fields.filter((field) => !field.startsWith('v=')).join('&');
  history.replaceState(history.state, '', carried ? carrying(address.href) : address.href);
}

/** An address with the view in it; its query and fragment stay. */
function carrying(address: string): string {
  const url = new URL(address, location.href);
  url.search += `${url.search ? '&' : '?'}v=elder`;
  return url.href;
}

function carryInForm({ target }: Event) {
  const form = target as HTMLFormElement;
  if (!carried || form.elements.namedItem('v')) return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'v';
  field.value = 'elder';
  form.append(field);
}

/** A number's page leads on by itself, to an address that would not carry the view. */
function leadOn() {
  const refresh = carried && document.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]');
  if (refresh) location.replace(carrying(refresh.content.replace(/^.*url=/, '')));
}
