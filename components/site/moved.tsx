import type { MovedPage } from '@/lib/pages/moved';
import { PlainPage } from './plain-page';
import { AnswerList } from '../ui/answer-list';
import { Part } from '../ui/part';
import { TextLink } from '../ui/text-link';
import '../ui/related.css';

/** A number or former address: leads on at once, with a link for browsers that do not. Of an answer that is withdrawn it says so. */
export const Moved = ({ frame, to, name, instead }: MovedPage) =>
  instead ? (
    <PlainPage frame={frame} lead={`“${name}”里写的不要再照着做。`} title="这一篇已经撤下">
      <Part className="related screen-only" id="instead" title="改看">
        <AnswerList answers={instead} />
      </Part>
    </PlainPage>
  ) : (
    <PlainPage
      frame={frame}
      lead={
        <>
          没有自动打开，请点 <TextLink href={to}>{name}</TextLink>
        </>
      }
      title={`正在打开 ${name}`}
    >
      <meta content={`0; url=${to}`} httpEquiv="refresh" />
    </PlainPage>
  );
