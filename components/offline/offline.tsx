import type { OfflineAnswer, OfflinePage, OfflineTopic } from '@/lib/pages/offline';
import { privacyUrl } from '@/lib/site/urls';
import { CopyText } from '../ui/copy-text';
import { Fill } from '../ui/fill';
import { Stamp } from '../ui/stamp';
import { OfflineProse } from './offline-prose';

/** The body of the offline file: way in, every answer by topic, codes, terms, whom to call. */
export function Offline(page: OfflinePage) {
  const { topics, count, whole, reviewed, host, site } = page;
  return (
    <>
      <header className="tools">
        <a className="touch" href="#top">
          目录
        </a>
        {/* The script shows it: without one a field would do nothing. */}
        <form hidden role="search">
          <label className="sr-only" htmlFor="q">
            搜屏幕上的字、编号或应答码
          </label>
          <input autoComplete="off" id="q" maxLength={100} placeholder="搜屏幕上的字、编号" type="search" />
        </form>
        <a className="touch" href={`tel:${site.support.hotline}`}>
          打电话
        </a>
        <div className="panel">
          <p className="found-status" role="status" />
          <div className="found" hidden />
        </div>
      </header>
      <main>
        <div id="top">
          <h1>{page.title}</h1>
          <p>
            {whole ? '全部' : '常用的'} {count} 个答案都在这一个文件里，没有网络也能看。内容核对到 {reviewed}
            ，之后有没有改动，看网站 <span className="whole">{host}</span>。
          </p>
          <Contents page={page} />
        </div>
        {topics.map((topic) => (
          <Topic key={topic.anchor} {...topic} />
        ))}
        <Codes {...page} />
        <Terms {...page} />
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

const Contents = ({ page: { topics } }: { page: OfflinePage }) => (
  <nav aria-label="目录">
    {topics.map(({ anchor, digit, name, answers }) => (
      <details key={anchor}>
        <summary>
          <span className="sign">{digit}</span>
          {name}
        </summary>
        <ul>
          {answers.map(({ id, question }) => (
            <li className="question-row" key={id}>
              <a href={`#${id}`}>
                <span className="number">{id}</span>
                <span>{question}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    ))}
    {otherParts.map(({ anchor, sign, name }) => (
      <p className="row" key={anchor}>
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
  <section aria-labelledby={anchor}>
    <h2 id={anchor}>
      {digit} {name}
    </h2>
    {answers.map((answer) => (
      <Answer key={answer.id} {...answer} />
    ))}
  </section>
);

const Answer = ({ id, question, tone, stamp, answer, facts, prompts, codes, sections }: OfflineAnswer) => (
  <article id={id}>
    <p className="number-plate">
      <span className="sr-only">答案编号 </span>
      {id}
    </p>
    <h3>{question}</h3>
    {/* No region of its own, as on the answer's page: eighty of them would be no landmarks. */}
    <div className="receipt">
      <div className="receipt-head">
        <Stamp tone={tone}>{stamp}</Stamp>
        <p className="receipt-answer">{answer}</p>
      </div>
      <dl>
        {facts.map(({ asked, answer: told }) => (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </div>
    {sections.map((section, at) => (
      <div className="prose" key={section.id}>
        <h4 id={section.id}>{section.title}</h4>
        <OfflineProse content={section.content} name={`${id} ${section.title}`} />
        {at === 0 && <SamePrompts codes={codes} prompts={prompts} />}
      </div>
    ))}
    <p>
      <a className="touch" href="#top">
        回到目录
      </a>
    </p>
  </article>
);

/** The screen texts and codes that mean the same, right behind what to do, as on the answer's page. */
const SamePrompts = ({ prompts, codes }: Pick<OfflineAnswer, 'prompts' | 'codes'>) =>
  prompts.length + codes.length === 0 ? null : (
    <>
      <h4>{prompts.length > 0 ? '屏幕上出现这些字，也看这一篇' : '对应的应答码'}</h4>
      <ul className="chips">
        {prompts.map((prompt) => (
          <li key={prompt}>
            <samp>{prompt}</samp>
          </li>
        ))}
        {codes.map(({ code, anchor }) => (
          <li key={code}>
            <a href={`#${anchor}`}>应答码 {code}</a>
          </li>
        ))}
      </ul>
    </>
  );

const Codes = ({ codes, platformCodes }: OfflinePage) => (
  <section aria-labelledby="codes">
    <h2 id="codes">应答码</h2>
    <p>屏幕上的两位代码。代码和屏幕文字对不上时，以屏幕文字为准。</p>
    <table className="codes">
      <thead>
        <tr>
          <th scope="col">代码</th>
          <th scope="col">意思</th>
          <th scope="col">怎么办</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(({ anchor, code, name, tone, stamp, action }) => (
          <tr id={anchor} key={code}>
            <th scope="row">{code}</th>
            <td>
              {name}
              <strong className={`tone-${tone}`}>{stamp}</strong>
            </td>
            <td>{action}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {platformCodes.length > 0 && (
      <>
        <h3>只在个别平台出现的代码</h3>
        <p>这些含义只在个别收单平台成立，以屏幕文字为准。</p>
        <table className="codes">
          <thead>
            <tr>
              <th scope="col">代码</th>
              <th scope="col">意思</th>
              <th scope="col">看哪个答案</th>
            </tr>
          </thead>
          <tbody>
            {platformCodes.map(({ codes: names, meaning, answer }) => (
              <tr key={names.join() + meaning}>
                <th scope="row">{names.join(' ')}</th>
                <td>{meaning}</td>
                <td>
                  <a href={`#${answer.id}`}>
                    {answer.id} {answer.question}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    )}
  </section>
);

const Terms = ({ terms }: OfflinePage) => (
  <section aria-labelledby="terms">
    <h2 id="terms">术语</h2>
    <dl className="terms">
      {terms.map(({ anchor, term, definition }) => (
        <div id={anchor} key={anchor}>
          <dt>{term}</dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  </section>
);

function Contact({ site, reviewed, host, words: { footer, support, never } }: OfflinePage) {
  const { label, hotline, wechat, hours } = site.support;
  return (
    <footer id="contact">
      <h2>
        <Fill label={label} text={footer.call} />
      </h2>
      <p>
        <a className="hotline" href={`tel:${hotline}`}>
          {hotline}
        </a>
        {hours && <span>{hours}</span>}
      </p>
      <p>{footer.tellOffline}</p>
      {wechat && (
        <p>
          {footer.wechat}：<span className="select">{wechat}</span>{' '}
          <CopyText label={support.copyWechat} text={wechat} />
        </p>
      )}
      <h2>{footer.never}</h2>
      <p>
        {never}
        {footer.neverAsked}
      </p>
      <p>{footer.impostor}</p>
      <p className="fine">
        <Fill day={reviewed} text={footer.reviewed} />
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
}
