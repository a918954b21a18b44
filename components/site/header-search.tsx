import type { AskedNote as Asked } from '@/lib/pages/frame';
import { searchUrl } from '@/lib/site/urls';
import { AskedNote } from '../ui/asked-note';
import { QueryField } from '../ui/query-field';
import '../ui/found.css';
import '../ui/search-field.css';
import './header-search.css';

/**
 * The search field of every header: a plain form; the `search-box` island answers below it, over the page.
 * `onPhones` is false where the page has a field of its own: a small screen has no room for two.
 */
export const HeaderSearch = ({ asked, onPhones }: { asked?: Asked; onPhones: boolean }) => (
  <search-box className={onPhones ? 'header-search screen-only' : 'header-search wide-only screen-only'} floating="">
    <form action={searchUrl} className="search-field" role="search">
      <label className="sr-only" htmlFor="header-q">
        搜屏幕上的字、编号或应答码
      </label>
      <QueryField id="header-q" placeholder="搜屏幕上的字、编号" />
      <button type="submit">搜索</button>
    </form>
    <AskedNote asked={asked} />
    <p className="found-status sr-only" role="status" />
    <div className="found" hidden id="header-q-found" />
  </search-box>
);
