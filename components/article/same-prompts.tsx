import type { CodeLink } from '@/lib/pages/article';
import { Chips } from '../ui/chips';
import { LoneLink } from '../ui/text-link';
import '../ui/cluster.css';

type Props = { prompts: string[]; codes: CodeLink[] };

/** What the list of them is called. */
export const samePromptsTitle = ({ prompts }: Pick<Props, 'prompts'>) =>
  prompts.length > 0 ? '屏幕上出现这些字，也看这一篇' : '对应的应答码';

/** The screen texts and response codes that mean the same as this answer's question. Texts are as a screen has them, codes lead on. */
export const SamePrompts = ({ prompts, codes }: Props) => (
  <>
    <Chips texts={prompts} />
    {codes.length > 0 && (
      <p className="cluster">
        {codes.map(({ code, url }) => (
          <LoneLink href={url} key={code}>
            应答码 {code}
          </LoneLink>
        ))}
      </p>
    )}
  </>
);
