import type { GuidePage, Made, StepView } from '@/lib/pages/guides';
import type { ShownScreen } from '@/lib/pages/screen';
import { Part } from '../ui/part';
import { codesUrl, guidesUrl, searchUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import { CopyText } from '../ui/copy-text';
import { Phrases } from '../ui/phrases';
import { Receipt } from '../ui/receipt';
import { Screen } from '../ui/screen';
import { Choice } from './choice';
import '../ui/guide-keys.css';
import './guide.css';
import '../ui/cluster.css';
import '../ui/guide-key.css';
import { NumberPlate } from '../ui/number-plate';
import { PageHead } from '../ui/page-head';
import { TextLink } from '../ui/text-link';
import { Things } from '../ui/things';
import { TouchLink } from '../ui/touch-link';
import '../ui/prose.css';
import '../ui/prose-list.css';

/** One step of a guide: the way here, then a question with its choices, an answer, or what to tell support. */
export function Guide({ frame, guide, way, view, screen, address, sheet }: GuidePage) {
  const [last] = way.slice(-1);
  return (
    <Frame frame={frame}>
      <div className="bar">
        <div className="guide">
          {last && <Way way={way} />}
          {view.kind === 'question' && <Question {...view} guide={last ? undefined : guide} />}
          {view.kind === 'answer' && <Answer {...view} />}
          {view.kind === 'contact' && <Contact {...view} frame={frame} />}
          {screen && <AskedAbout screen={screen} />}
          <nav aria-label="前后" className="cluster guide-ways">
            {last ? (
              <>
                <TouchLink href={last.url}>
                  ← {view.kind === 'question' ? '退回上一步' : '不是这个，退回上一步'}
                </TouchLink>
                {way.length > 1 && <TouchLink href={guide.url}>从头再查</TouchLink>}
              </>
            ) : (
              <>
                <TouchLink href={guidesUrl}>← 换一件事查</TouchLink>
                <TouchLink href={sheet}>整张查看、打印</TouchLink>
              </>
            )}
          </nav>
          <div className="step-address">
            <p>
              从这一步开始看：<span>{address}</span>
            </p>
            <CopyText label="复制地址" text={address} />
          </div>
        </div>
      </div>
    </Frame>
  );
}

/** What was chosen so far; each line leads back to where it can be chosen anew. */
const Way = ({ way }: { way: Made[] }) => (
  <nav aria-label="走过的步骤，点一下可以重选">
    <ol className="way">
      {way.map(({ ask, label, url }) => (
        <li key={url}>
          <a href={url}>
            <span>
              {ask} <strong>{label}</strong>
            </span>
            <span className="way-again">重选</span>
          </a>
        </li>
      ))}
    </ol>
  </nav>
);

type QuestionProps = Extract<StepView, { kind: 'question' }> & { guide?: { name: string; lead: string } };

/** `guide`: at the start, where its name is the heading and the money comes before the first question. */
const Question = ({ ask, hint, choices, guide }: QuestionProps) => {
  const Heading = guide ? 'h2' : 'h1';
  return (
    <>
      <header className="page-head">
        {guide && (
          <>
            <h1>
              <Phrases>{guide.name}</Phrases>
            </h1>
            <p>{guide.lead}</p>
          </>
        )}
        <Heading>
          <Phrases>{ask}</Phrases>
        </Heading>
        {hint && <p>{hint}</p>}
      </header>
      <ul className="guide-keys">
        {choices.map(({ label, url }) => (
          <li key={url}>
            <Choice label={label} url={url} />
          </li>
        ))}
      </ul>
    </>
  );
};

const Answer = ({ card, answer, facts }: Extract<StepView, { kind: 'answer' }>) => (
  <>
    <header className="guide-answer">
      <NumberPlate id={card.id} />
      <h1>
        <Phrases>{card.question}</Phrases>
      </h1>
    </header>
    <Receipt facts={facts} stamp={card.stamp} text={answer} tone={card.tone} />
    <Choice label={`照着做：看 ${card.id} 的步骤`} main url={card.url} />
  </>
);

/** What the screen looks like that a step asks about, for the reader to compare before the way back. */
const AskedAbout = ({ screen }: { screen: ShownScreen }) => (
  <figure className="asked-about">
    <p>屏幕上是不是这样？</p>
    <Screen screen={screen} />
    <figcaption>{screen.says}</figcaption>
  </figure>
);

type ContactProps = Extract<StepView, { kind: 'contact' }> & Pick<GuidePage, 'frame'>;

const Contact = ({ first, tell, frame }: ContactProps) => {
  const [{ ask, shown, href, hours }] = frame.support.channels;
  return (
    <div className="prose">
      <PageHead title={first}>这种情况要客服来查。</PageHead>
      <a className="guide-key main" href={href}>
        <span>
          {ask} <span className="guide-hotline">{shown}</span>
          {hours && <small>{hours}</small>}
        </span>
      </a>
      <Part id="tell" title="告诉客服">
        <Things things={tell} />
      </Part>
      <p className="guide-meanwhile">
        电话没打通时，可以先
        <TextLink href={searchUrl}>搜屏幕上的字</TextLink>
        ，或查
        <TextLink href={codesUrl}>应答码</TextLink>。
      </p>
    </div>
  );
};
