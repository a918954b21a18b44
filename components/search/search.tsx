import type { SearchPage } from '@/lib/pages/search';
import { Frame } from '../site/frame';
import { LcdSearch } from '../ui/lcd-search';
import { QuestionList } from '../ui/question-list';

/** Every question by topic, then the response codes: what the search shows when no script runs. */
export function Search({ frame, topics, codes }: SearchPage) {
  return (
    <Frame frame={frame}>
      <div className="bar pb-14">
        <header className="page-head">
          <h1>全部问题和应答码</h1>
          <p>知道编号就直接找编号。要找屏幕上的字，也可以用浏览器的“在页面中查找”。</p>
        </header>
        <div className="terminal max-w-xl">
          <LcdSearch />
        </div>
        <nav aria-label="本页目录" className="cluster pt-4">
          {topics.map(({ digit, name }) => (
            <a className="touch" href={`#topic-${digit}`} key={digit}>
              {digit} {name}
            </a>
          ))}
          <a className="touch" href="#codes">
            ＊ 应答码
          </a>
        </nav>
        <div className="md:grid md:grid-cols-2 md:gap-x-10">
          {topics.map(({ digit, name, url, answers }) => (
            <section aria-labelledby={`topic-${digit}`} className="pt-8" key={digit}>
              <h2 className="section-title" id={`topic-${digit}`}>
                <a className="touch" href={url}>
                  {digit} {name}
                </a>
              </h2>
              <QuestionList answers={answers} />
            </section>
          ))}
        </div>
        <section aria-labelledby="codes" className="pt-10">
          <h2 className="section-title" id="codes">
            ＊ 应答码
          </h2>
          <p className="text-mute">同一个代码，各家含义可能不同，以屏幕文字为准。</p>
          <dl className="codes">
            {codes.map(({ code, answers }) => (
              <div key={code}>
                <dt className="lcd-chip">{code}</dt>
                {answers.map(({ id, url, question }) => (
                  <dd key={id}>
                    <a className="touch" href={url}>
                      {id} {question}
                    </a>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Frame>
  );
}
