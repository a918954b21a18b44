import type { GuidesPage } from '@/lib/pages/guides';
import { searchUrl } from '@/lib/site/urls';
import { PlainPage } from '../site/plain-page';
import { Choice } from './choice';
import { TextLink } from '../ui/text-link';
import '../ui/guide-keys.css';
import './guides.css';

/** All guides: the things that happen at a till, one key each. */
export const Guides = ({ frame, guides }: GuidesPage) => (
  <PlainPage
    frame={frame}
    lead={
      <>
        选一件最像的事，再回答几个看得见的问题。知道屏幕上的原话，
        <TextLink href={searchUrl}>搜一搜</TextLink>
        更快。
      </>
    }
    title="一步步查"
  >
    <ul className="guide-keys wide">
      {guides.map(({ name, url, lead }) => (
        <li key={url}>
          <Choice label={name} note={lead} url={url} />
        </li>
      ))}
    </ul>
  </PlainPage>
);
