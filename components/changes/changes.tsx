import type { ChangesPage } from '@/lib/pages/changes';
import { feedUrl } from '@/lib/site/urls';
import { ProsePage } from '../site/prose-page';
import { Part } from '../ui/part';
import { Phrases } from '../ui/phrases';
import '../ui/text-link.css';
import '../ui/touch.css';

/** What is new and what changed, a part a day; each line leads to its answer. */
export function Changes({ frame, words, days }: ChangesPage) {
  return (
    <ProsePage frame={frame} lead={words.lead} title={words.title}>
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
    </ProsePage>
  );
}
