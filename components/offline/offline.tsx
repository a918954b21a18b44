import type { OfflineAnswer, OfflinePage, OfflineTopic } from '@/lib/pages/offline';
import { contactUrl, privacyUrl } from '@/lib/site/urls';
import { ProseSection, SectionPart } from '../article/prose-section';
import { SamePrompts, samePromptsTitle } from '../article/same-prompts';
import { CodeList, PlatformCodeList } from '../codes/code-list';
import { TermList } from '../glossary/term-list';
import { Support } from '../site/support';
import { Fill } from '../ui/fill';
import { NumberPlate } from '../ui/number-plate';
import { Part } from '../ui/part';
import { QuestionList } from '../ui/question-list';
import { Receipt } from '../ui/receipt';
import { TouchLink } from '../ui/touch-link';
import '../search/browser/results.css';
import '../site/frame.css';
import '../ui/fold-sign.css';
import '../ui/found.css';
import '../ui/search-field.css';
import '../ui/prose.css';
import './offline.css';

/** The body of the offline file: way in, every answer by topic, codes, terms, whom to call. */
export function Offline(page: OfflinePage) {
  const { topics, codes, platformCodes, terms, count, whole, reviewed, host } = page;
  const [first] = page.support.channels;
  return (
    <>
      <header className="tools">
        <TouchLink href="#top">目录</TouchLink>
        {/* The script shows it: without one a field would do nothing. */}
        <form className="search-field" hidden role="search">
          <label className="sr-only" htmlFor="q">
            搜屏幕上的字、编号或应答码
          </label>
          <input autoComplete="off" id="q" maxLength={100} placeholder="搜屏幕上的字、编号" type="search" />
        </form>
        <TouchLink href={first.href === contactUrl ? '#contact' : first.href}>
          {first.kind === 'phone' ? '打电话' : first.name}
        </TouchLink>
        <div className="panel">
          <p className="found-status" role="status" />
          <div className="found" hidden />
        </div>
      </header>
      <main className="bar">
        <div id="top">
          <h1>{page.title}</h1>
          <p>
            {whole ? '全部' : '常用的'} {count} 个答案都在这一个文件里，没有网络也能看。内容核对到 {reviewed}
            ，之后有没有改动，看网站 <span className="whole">{host}</span>。
          </p>
          <Contents topics={topics} />
        </div>
        {topics.map((topic) => (
          <Topic key={topic.anchor} {...topic} />
        ))}
        <Part id="codes" title="应答码">
          <p>屏幕上的两位代码。代码和屏幕文字对不上时，以屏幕文字为准。</p>
          <CodeList codes={codes} />
          {platformCodes.length > 0 && (
            <>
              <h3>只在个别平台出现的代码</h3>
              <p>这些含义只在个别收单平台成立，以屏幕文字为准。</p>
              <PlatformCodeList codes={platformCodes} />
            </>
          )}
        </Part>
        <Part id="terms" title="术语">
          <TermList terms={terms} />
        </Part>
      </main>
      <Contact {...page} />
    </>
  );
}

/** Parts of the file that are not answers, with the sign of their key. */
const otherParts = [
  { anchor: 'codes', sign: '＊', name: '应答码' },
  { anchor: 'terms', sign: '文', name: '术语' },
  { anchor: 'contact', sign: '＃', name: '联系客服' },
];

const Contents = ({ topics }: { topics: OfflineTopic[] }) => (
  <nav aria-label="目录" className="contents">
    {topics.map(({ anchor, digit, name, answers }) => (
      <details key={anchor}>
        <summary className="fold-sign">
          <span className="sign">{digit}</span>
          {name}
        </summary>
        <QuestionList answers={answers} />
      </details>
    ))}
    {otherParts.map(({ anchor, sign, name }) => (
      <p key={anchor}>
        <a href={`#${anchor}`}>
          <span className="sign" aria-hidden="true">
            {sign}
          </span>
          {name}
        </a>
      </p>
    ))}
  </nav>
);

const Topic = ({ anchor, digit, name, answers }: OfflineTopic) => (
  <Part id={anchor} title={`${digit} ${name}`}>
    {answers.map((answer) => (
      <Answer key={answer.id} {...answer} />
    ))}
  </Part>
);

const Answer = ({ id, question, tone, stamp, says, steps, facts, prompts, codes, sections }: OfflineAnswer) => (
  <article id={id}>
    <NumberPlate id={id} />
    <h3>{question}</h3>
    <Receipt facts={facts} inFile stamp={stamp} steps={steps} text={says} tone={tone} />
    <div className="prose">
      {sections.map((section) => (
        <ProseSection key={section.id} {...section} inFile={id} />
      ))}
      {prompts.length + codes.length > 0 && (
        <SectionPart id={`${id}-same-prompts`} inFile={id} title={samePromptsTitle({ prompts })}>
          <SamePrompts codes={codes} prompts={prompts} />
        </SectionPart>
      )}
    </div>
    <p>
      <TouchLink href="#top">回到目录</TouchLink>
    </p>
  </article>
);

const Contact = ({ site, reviewed, host, support, callBack, words }: OfflinePage) => (
  <footer className="footer" id="contact">
    <Support callBack={callBack} support={support} words={words}>
      {words.footer.tellOffline}
    </Support>
    <p className="bar footer-ways">
      <Fill day={reviewed} text={words.footer.reviewed} />
      。与您的协议不同的，以您的协议为准。最新内容看网站 <span className="whole">{host}</span>
      ，隐私说明看{' '}
      <span className="whole">
        {host}
        {privacyUrl}
      </span>
      ；这个文件自己什么都不存、不发。
      {[site.operator, site.icp, site.police].filter(Boolean).map((line) => ` ${line}`)}
    </p>
  </footer>
);
