import { Phrases } from '../ui/phrases';
import '../ui/guide-key.css';

type Props = { label: string; url: string; note?: string; main?: boolean };

/** One choice as a key wide enough for its words. `main`: the one thing to do now. */
export const Choice = ({ label, url, note, main = false }: Props) => (
  <a className={main ? 'guide-key main' : 'guide-key'} href={url}>
    <span>
      <Phrases>{label}</Phrases>
      {note && <small>{note}</small>}
    </span>
  </a>
);
