import type { Frame } from '@/lib/pages/frame';
import { codesUrl, contactUrl, guidesUrl, homeUrl, searchUrl, signUrl } from '@/lib/site/urls';
import { ViewSwitch } from '../ui/view-switch';
import { HeaderSearch } from './header-search';
import { TouchLink } from '../ui/touch-link';
import '../ui/touch.css';
import './site-header.css';

type Props = { frame: Frame; ownSearch: boolean; className?: string };

/** Logo, the ways on, the first way to support, the switch to the large view, the search field. `ownSearch`: the page has a large field of its own. */
export function SiteHeader({ frame: { site, support, asked, ownSign }, ownSearch, className = '' }: Props) {
  const [first] = support.channels;
  return (
    <header className={`header ${className}`.trim()}>
      <div className="bar header-bar">
        <a className="touch logo" href={homeUrl}>
          {ownSign ? <OwnSign /> : <TerminalMark />}
          <span>{site.name}</span>
        </a>
        <nav aria-label="主要页面" className="header-ways">
          <TouchLink href={guidesUrl}>一步步查</TouchLink>
          <TouchLink href={searchUrl}>全部问题</TouchLink>
          <TouchLink href={codesUrl}>应答码</TouchLink>
          <TouchLink href={contactUrl}>联系客服</TouchLink>
        </nav>
        <a className="touch header-call" href={first.href}>
          <span className="sr-only">{first.ask} </span>
          {first.kind === 'phone' ? first.shown : first.name}
        </a>
        <ViewSwitch />
        <HeaderSearch asked={asked} onPhones={!ownSearch} />
      </div>
    </header>
  );
}

/** The operator's sign. Within a drawing of the size of ours, it is subject to the same rules. */
const OwnSign = () => (
  <svg aria-hidden="true" height="26" viewBox="0 0 26 26" width="26">
    <image height="26" href={signUrl} width="26" />
  </svg>
);

const TerminalMark = () => (
  <svg aria-hidden="true" fill="currentColor" height="26" viewBox="0 0 20 26" width="20">
    <rect height="26" rx="4" width="20" />
    <path className="logo-screen" d="M4.500 4h11v7h-11z" />
    <path
      className="logo-keys"
      d="M4.500 15h2v2h-2zm4.500 0h2v2h-2zm4.500 0h2v2h-2zm-9 4h2v2h-2zm4.500 0h2v2h-2zm4.500 0h2v2h-2z"
    />
  </svg>
);
