import type { CodeLink } from '@/lib/pages/article';
import '../ui/below.css';
import '../ui/chip.css';
import '../ui/cluster.css';

/** The screen texts and response codes that mean the same as this answer's question. */
export function SamePrompts({ prompts, codes }: { prompts: string[]; codes: CodeLink[] }) {
  if (prompts.length + codes.length === 0) return null;
  return (
    <section aria-labelledby="same-prompts" className="below">
      <h2 id="same-prompts">{prompts.length > 0 ? '屏幕上出现这些字，也看这一篇' : '对应的应答码'}</h2>
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
    </section>
  );
}
