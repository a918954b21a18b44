import type { Site } from '@/lib/content/schema';
import { codesUrl, contactUrl, guidesUrl, homeUrl, searchUrl } from '@/lib/site/urls';
import { ViewSwitch } from '../ui/view-switch';
import { HeaderSearch } from './header-search';

type Props = { site: Site; ownSearch: boolean; className?: string };

/** Logo, the ways on, the number to call, the switch to the large view, the search field. `ownSearch`: the page has a large field of its own. */
export function SiteHeader({ site, ownSearch, className = '' }: Props) {
  return (
    <header className={`border-b border-line bg-card ${className}`.trim()}>
      <div className="bar header-bar">
        <a className="touch logo mr-auto font-bold text-ink no-underline" href={homeUrl}>
          <TerminalMark />
          <span>{site.name}</span>
        </a>
        <nav aria-label="主要页面" className="hidden items-center text-mute md:flex">
          <a className="touch ml-5" href={guidesUrl}>
            一步步查
          </a>
          <a className="touch ml-5" href={searchUrl}>
            全部问题
          </a>
          <a className="touch ml-5" href={codesUrl}>
            应答码
          </a>
          <a className="touch ml-5" href={contactUrl}>
            联系客服
          </a>
        </nav>
        <a className="touch font-bold tabular-nums md:ml-5" href={`tel:${site.support.hotline}`}>
          <span className="sr-only">打{site.support.label}电话 </span>
          {site.support.hotline}
        </a>
        <ViewSwitch />
        <HeaderSearch onPhones={!ownSearch} />
      </div>
    </header>
  );
}

function TerminalMark() {
  return (
    <svg
      aria-hidden="true"
      className="mr-2.5 text-brand"
      fill="currentColor"
      height="26"
      viewBox="0 0 20 26"
      width="20"
    >
      <path d="M4 0h12a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4Z" />
      <path className="text-lcd" d="M4.500 4h11v7h-11z" />
      <path
        className="text-card"
        d="M4.500 15h2v2h-2zm4.500 0h2v2h-2zm4.500 0h2v2h-2zM4.500 19h2v2h-2zm4.500 0h2v2h-2zm4.500 0h2v2h-2z"
      />
    </svg>
  );
}
