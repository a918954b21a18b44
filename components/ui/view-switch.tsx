import { elderView, standardView } from '@/lib/site/urls';
import './touch.css';
import './view-switch.css';

/**
 * Turns the large view on and off: two links in one place, of which the stylesheet shows one. The islands
 * switch without leaving the page; until they are there, and without script, the place stays empty.
 */
export const ViewSwitch = () => (
  <span className="view-switch screen-only">
    <a className="touch when-standard" href={elderView} rel="nofollow">
      大字版
    </a>
    <a className="touch when-elder" href={standardView} rel="nofollow">
      标准版
    </a>
  </span>
);
