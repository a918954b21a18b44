import type { NoticesPage } from '@/lib/pages/notices';
import { Frame } from '../site/frame';
import { Fill } from '../ui/fill';
import { PageHead } from '../ui/page-head';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';

/** All notices there ever were, with their times. */
export const Notices = ({ frame, words, notices }: NoticesPage) => (
  <Frame frame={frame}>
    <div className="bar plain-page">
      <div className="prose">
        <PageHead title={words.title}>{words.lead}</PageHead>
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
      </div>
    </div>
  </Frame>
);
