import type { GuidesPage } from '@/lib/pages/guides';
import { searchUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import { Choice } from './choice';
import '../ui/guide-keys.css';
import { PageHead } from '../ui/page-head';
import '../ui/plain-page.css';
import '../ui/text-link.css';
import './guides.css';

/** All guides: the things that happen at a till, one key each. */
export function Guides({ frame, guides }: GuidesPage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <PageHead title="一步步查">
          选一件最像的事，再回答几个看得见的问题。知道屏幕上的原话，
          <a className="text-link" href={searchUrl}>
            搜一搜
          </a>
          更快。
        </PageHead>
        <ul className="guide-keys wide">
          {guides.map(({ name, url, lead }) => (
            <li key={url}>
              <Choice label={name} note={lead} url={url} />
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
