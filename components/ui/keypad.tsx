import type { Key } from '@/lib/pages/home';
import './keypad.css';

const kinds: Partial<Record<string, string>> = { '＊': 'key-star', '0': 'key-zero', '＃': 'key-hash' };

/** The twelve keys of a terminal as the site's navigation. */
export const Keypad = ({ keys, label }: { keys: Key[]; label: string }) => (
  <nav aria-label={label}>
    <ul className="keys">
      {keys.map(({ sign, name, url }) => (
        <li key={sign}>
          <a className={`key ${kinds[sign] ?? ''}`} href={url}>
            <span aria-hidden={kinds[sign] ? true : undefined} className="key-sign">
              {sign}
            </span>
            <span className="key-name">{name}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
