import { Phrases } from './phrases';
import './chip.css';
import './cluster.css';

type Props = { texts: string[]; reported?: string[] };

/** Words as a screen shows them, side by side. `reported`: as merchants tell of them, not seen word for word. */
export const Chips = ({ texts, reported = [] }: Props) => (
  <ul className="cluster close">
    {[...texts, ...reported].map((text, at) => (
      <li className={at < texts.length ? 'lcd-chip' : 'lcd-chip reported'} key={at}>
        <Phrases>{text}</Phrases>
      </li>
    ))}
  </ul>
);
