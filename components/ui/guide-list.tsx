import type { GuideLink } from '@/lib/pages/guide-links';
import './question-list.css';

/** Guides by their names, where space is short. `before`: what they are, where no heading says so. */
export const GuideList = ({ guides, before = '' }: { guides: GuideLink[]; before?: string }) => (
  <ul>
    {guides.map(({ name, url }) => (
      <li className="question-row" key={url}>
        <a href={url}>
          {before}
          {name}
        </a>
      </li>
    ))}
  </ul>
);
