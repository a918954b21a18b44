import type { ChangesPage } from '@/lib/pages/changes';
import { feedUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import { PageHead } from '../ui/page-head';
import { Part } from '../ui/part';
import { Phrases } from '../ui/phrases';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/text-link.css';
import '../ui/touch.css';

/** What is new and what changed, a part a day; each line leads to its answer. */
export function Changes({ frame, words, days }: ChangesPage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <div className="prose">
          <PageHead title={words.title}>{words.lead}</PageHead>
          <a className="touch" href={feedUrl}>
            {words.feed}
          </a>
          {days.map(({ day, date, lines }) => (
            <Part id={`d${day}`} key={day} title={date}>
              <ul>
                {lines.map(({ id, url, question, what = words.added }) => (
                  <li key={`${id} ${what}`}>
                    <a className="text-link" href={url}>
                      {id} <Phrases>{question}</Phrases>
                    </a>
                    ：{what}
                  </li>
                ))}
              </ul>
            </Part>
          ))}
        </div>
      </div>
    </Frame>
  );
}
