import type { NoticesPage } from '@/lib/pages/notices';
import { ProsePage } from '../site/prose-page';
import { Fill } from '../ui/fill';

/** All notices there ever were, with their times. */
export const Notices = ({ frame, words, notices }: NoticesPage) => (
  <ProsePage frame={frame} lead={words.lead} title={words.title}>
    {notices.length === 0 ? (
      <p>{words.none}</p>
    ) : (
      <ul>
        {notices.map(({ from, until, label, text }) => (
          <li key={from + text}>
            <strong>{label}</strong> {text}
            <br />
            <Fill from={from} text={words.time} until={until} />
          </li>
        ))}
      </ul>
    )}
  </ProsePage>
);
