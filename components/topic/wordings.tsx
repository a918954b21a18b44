import type { TopicWordings, Wordings as Group } from '@/lib/pages/topic';
import { ListFold } from '../ui/list-fold';
import { Phrases } from '../ui/phrases';
import '../ui/chip.css';
import '../ui/cluster.css';
import '../ui/number.css';
import './wordings.css';

/** Where the wordings of a topic's answers stand on the page. */
export const wordingsId = (digit: number) => `wordings-${digit}`;

/** Every wording a screen may show, as plain text so that the browser's own find works; each group leads to its answer. */
export function Wordings({ topics }: { topics: TopicWordings[] }) {
  const reported = topics.some(({ groups }) => groups.some((group) => group.reported.length > 0));
  return (
    <div className="wordings" id="wordings">
      <p>
        屏幕上的全部写法，按答案的主题分开。点编号看答案。
        {reported && '虚线框里的是商户转述，屏幕上的字可能略有不同。'}
      </p>
      {topics.map(({ digit, name, groups }) => (
        <ListFold about={`${countOf(groups)} 种写法`} id={wordingsId(digit)} key={digit} title={`${digit} ${name}`}>
          {groups.map((group) => (
            <WordingGroup key={group.id} {...group} />
          ))}
        </ListFold>
      ))}
    </div>
  );
}

const countOf = (groups: Group[]) => groups.reduce((sum, { seen, reported }) => sum + seen.length + reported.length, 0);

const WordingGroup = ({ id, url, question, seen, reported }: Group) => (
  <div className="wording-group">
    <h3>
      <a href={url}>
        <span className="number">{id}</span>
        <span>
          <Phrases>{question}</Phrases>
        </span>
      </a>
    </h3>
    <ul className="cluster close">
      {seen.map((text) => (
        <li className="lcd-chip" key={text}>
          <Phrases>{text}</Phrases>
        </li>
      ))}
      {reported.map((text) => (
        <li className="lcd-chip reported" key={text}>
          <Phrases>{text}</Phrases>
        </li>
      ))}
    </ul>
  </div>
);
