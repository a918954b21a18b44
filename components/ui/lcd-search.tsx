import type { AskedNote as Asked } from '@/lib/pages/frame';
import { searchUrl } from '@/lib/site/urls';
import { AskedNote } from './asked-note';
import { QueryField } from './query-field';
import './found.css';
import './lcd-search.css';
import './terminal.css';

/**
 * The terminal's screen as a search field; a plain form, so it works without script. The `search-box`
 * island answers below it. `whole`: on the search page, which keeps `?q=` in its address.
 */
export const LcdSearch = ({ asked, whole = false }: { asked?: Asked; whole?: boolean }) => (
  <search-box whole={whole ? '' : undefined}>
    <form action={searchUrl} className="lcd" role="search">
      <label htmlFor="q">屏幕上的字，或出了什么事</label>
      <div>
        <QueryField id="q" placeholder="例：请先结算" />
        <button type="submit">确认</button>
      </div>
      <p>也可以输编号 201、应答码 51</p>
      <AskedNote asked={asked} />
    </form>
    <p className="found-status" role="status" />
    <div className="found" hidden id="q-found" />
  </search-box>
);
