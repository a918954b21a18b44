import type { AccessibilityPage } from '@/lib/pages/accessibility';
import { contactUrl } from '@/lib/site/urls';
import { ProsePage } from '../site/prose-page';
import { Fill } from '../ui/fill';
import { Part } from '../ui/part';
import { TextLink } from '../ui/text-link';
import { Things } from '../ui/things';

/** How the site can be read and used, how that is checked, what it cannot do, and whom to tell. */
export const Accessibility = ({ frame, words }: AccessibilityPage) => (
  <ProsePage frame={frame} lead={words.lead} title={words.title}>
    {(['ways', 'checked', 'lacking'] as const).map((part) => (
      <Part id={part} key={part} title={words[part].title}>
        <Things things={words[part].things} />
      </Part>
    ))}
    <Part id="tell" title={words.tell.title}>
      <p>
        <Fill contact={<TextLink href={contactUrl}>{words.tell.contact}</TextLink>} text={words.tell.more} />
      </p>
    </Part>
  </ProsePage>
);
