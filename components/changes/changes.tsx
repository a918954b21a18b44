import type { ChangesPage } from '@/lib/pages/changes';
import { feedUrl } from '@/lib/site/urls';
import { ProsePage } from '../site/prose-page';
import { Part } from '../ui/part';
import { Phrases } from '../ui/phrases';
import { TextLink } from '../ui/text-link';
import { TouchLink } from '../ui/touch-link';

/** What is new and what changed, a part a day; each line leads to its answer. */
export const Changes = ({ frame, words, days }: ChangesPage) => (
  <ProsePage frame={frame} lead={words.lead} title={words.title}>
    <TouchLink href={feedUrl}>{words.feed}</TouchLink>
    {days.map(({ day, date, lines }) => (
      <Part id={`d${day}`} key={day} title={date}>
        <ul>
          {lines.map(({ id, url, question, what = words.added }) => (
            <li key={`${id} ${what}`}>
              <TextLink href={url}>
                {id} <Phrases>{question}</Phrases>
              </TextLink>
              ：{what}
            </li>
          ))}
        </ul>
      </Part>
    ))}
  </ProsePage>
);
