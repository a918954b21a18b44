import type { GuideLink } from '@/lib/pages/guide-links';
import './question-list.css';

/** Guides by their names, where space is short. */
export const GuideList = ({ guides }: { guides: GuideLink[] }) => (
  <ul>
    {guides.map(({ name, url }) => (
      <li className="question-row" key={url}>
        <a href={url}>{name}</a>
      </li>
    ))}
  </ul>
);
