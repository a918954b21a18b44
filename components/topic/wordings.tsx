import type { Wordings as Group } from '@/lib/pages/topic';
import { Part } from '../ui/part';
import { Phrases } from '../ui/phrases';
import '../ui/chip.css';
import '../ui/cluster.css';
import '../ui/number.css';
import '../ui/section-title.css';
import './wordings.css';

/** Every wording a screen may show, as plain text so that the browser's own find works; each group leads to its answer. */
export function Wordings({ groups }: { groups: Group[] }) {
  const reported = groups.some((group) => group.reported.length > 0);
  return (
    <Part className="wordings" heading="section-title" id="wordings" title="屏幕上的全部写法">
      <p>
        用浏览器的“在页面中查找”找屏幕上的字，点编号看答案。
        {reported && '虚线框里的是商户转述，屏幕上的字可能略有不同。'}
      </p>
      {groups.map(({ id, url, question, seen, reported }) => (
        <div className="wording-group" key={id}>
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
      ))}
    </Part>
  );
}
