import type { CodeLink } from '@/lib/pages/article';
import { SectionPart, type PartProps } from './section-part';
import '../ui/chip.css';
import '../ui/cluster.css';

type Props = PartProps & { prompts: string[]; codes: CodeLink[] };

/** The screen texts and response codes that mean the same as this answer's question. */
export function SamePrompts({ prompts, codes, ...part }: Props) {
  if (prompts.length + codes.length === 0) return null;
  const id = part.inFile ? `${part.inFile}-same-prompts` : 'same-prompts';
  return (
    <SectionPart {...part} id={id} title={prompts.length > 0 ? '屏幕上出现这些字，也看这一篇' : '对应的应答码'}>
      <ul className="cluster close">
        {prompts.map((prompt) => (
          <li className="lcd-chip" key={prompt}>
            {prompt}
          </li>
        ))}
        {codes.map(({ code, url }) => (
          <li key={code}>
            <a className="lcd-chip touch" href={url}>
              应答码 {code}
            </a>
          </li>
        ))}
      </ul>
    </SectionPart>
  );
}
