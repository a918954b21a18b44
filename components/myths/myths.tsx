import type { MythEntry, MythsPage } from '@/lib/pages/myths';
import { PlainPage } from '../site/plain-page';
import { Basis } from '../ui/basis';
import '../ui/basis.css';
import { ListFold } from '../ui/list-fold';
import { FoldList } from '../ui/fold-list';
import { TextLink } from '../ui/text-link';
import '../ui/prose.css';
import '../ui/quotation.css';
import './myths.css';

/** Wrong claims in circulation by topic, each with the truth, the answer and what it rests on. */
export const Myths = ({ frame, lists, topics }: MythsPage) => (
  <PlainPage frame={frame} lead="划掉的是网上流传的说法，下面是事实。" title="网上的错误说法">
    <FoldList
      entries=".list-fold blockquote"
      example="第二天到账"
      marks={topics.map(({ digit, name }) => ({
        url: `#topic-${digit}`,
        sign: String(digit),
        name: `${digit} ${name}`,
      }))}
      words={lists}
    >
      {topics.map(({ digit, name, myths }) => (
        <ListFold about={`${myths.length} 条`} id={`topic-${digit}`} key={digit} title={`${digit} ${name}`}>
          <div className="prose">
            {myths.map((myth) => (
              <Myth key={myth.id} {...myth} />
            ))}
          </div>
        </ListFold>
      ))}
    </FoldList>
  </PlainPage>
);

const Myth = ({ id, claim, truth, answer, sources }: MythEntry) => (
  <blockquote id={id}>
    <p>
      <span data-nosnippet="">
        网传：<del>{claim}</del>
      </span>
    </p>
    <p>{truth}</p>
    <p>
      <TextLink href={answer.url}>
        {answer.id}《{answer.question}》
      </TextLink>
    </p>
    <p className="basis">
      依据：
      <Basis sources={sources} />
    </p>
  </blockquote>
);
