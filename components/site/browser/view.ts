/**
 * The large view (大字版) as a state of every page: `<html data-view="elder">`, which the stylesheet knows; pages come
 * with `standard`, so that for most readers nothing changes and no style is worked out twice.
 * It is on when the address has `?v=elder`, or when the reader switched it on before and this device kept
 * that; nothing else is kept. Where nothing can be kept, links and forms carry it on in their addresses.
 */
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
    keep(asked);
    const robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex';
    document.head.append(robots);
  }
  show(asked || kept());
  for (const event of ['click', 'auxclick']) document.addEventListener(event, follow as EventListener, true);
  document.addEventListener('submit', carryInForm, true);
  document.querySelectorAll<HTMLElement>('.view-switch').forEach(({ dataset }) => (dataset.ready = ''));
  // A page brought back as it was left may have missed a switch.
  addEventListener('pageshow', ({ persisted }) => persisted && !carried && show(kept()));
  leadOn();
}

const viewOf = (query: string) => /[?&]v=(elder|standard)(?=&|$)/.exec(query)?.[1] as View | undefined;

function kept(): View {
  try {
    return localStorage.getItem(key) === 'elder' ? 'elder' : 'standard';
  } catch {
    return 'standard';
  }
}

function keep(view: View) {
  try {
    if (view === 'elder') localStorage.setItem(key, view);
    else localStorage.removeItem(key);
  } catch {
    // Private windows may refuse; the address carries it.
  }
}

function show(view: View) {
  const { dataset } = document.documentElement;
  if (dataset.view !== view) dataset.view = view;
  carried = view !== kept();
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
  keep(view);
  show(view);
  // Whole, with its host: a path that begins with two slashes would name another.
  const address = new URL(location.href);
  address.search = address.search.replace(/([?&])v=[^&]*&?/, '$1').replace(/[?&]$/, '');
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
