import type { NoticeView } from '@/lib/pages/notices';
import { noticesUrl } from '@/lib/site/urls';

/** What is down just now, above everything else. Without script as it was when the page was made; the `notice-bar` island goes by the clock. */
export const NoticeBar = ({ notices }: { notices: readonly NoticeView[] }) => (
  <notice-bar>
    {notices.map(({ from, until, label, text, now }) => (
      <p className="page-notice" data-from={from} data-until={until} hidden={!now} key={from + text}>
        <a href={noticesUrl}>{label}</a>：{text}
      </p>
    ))}
  </notice-bar>
);
