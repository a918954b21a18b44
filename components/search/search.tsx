import type { SearchPage } from '@/lib/pages/search';
import { changesUrl, codesUrl, guidesUrl, offlineUrl, screenTextsUrl } from '@/lib/site/urls';
import { PlainPage } from '../site/plain-page';
import { LcdSearch } from '../ui/lcd-search';
import { ViewSwitch } from '../ui/view-switch';
import { QuestionList } from '../ui/question-list';
import '../ui/section-title.css';
import '../ui/two-columns.css';
import './search.css';

/** Every question by topic: what the search shows when no script runs. */
export function Search({ frame, topics, screenTexts }: SearchPage) {
  return (
    <PlainPage
      frame={frame}
      lead={`知道编号就直接找编号。要找屏幕上的原话，看“${screenTexts}”。`}
      ownSearch
      title="全部问题"
    >
      <div className="terminal search-terminal">
        <LcdSearch asked={frame.asked} whole />
      </div>
      <nav aria-label="本页目录" className="search-index">
        {topics.map(({ digit, name }) => (
          <a className="touch" href={`#topic-${digit}`} key={digit}>
            {digit} {name}
          </a>
        ))}
        <a className="touch" href={codesUrl}>
          ＊ 应答码
        </a>
        <a className="touch" href={guidesUrl}>
          0 一步步查
        </a>
        <a className="touch" href={screenTextsUrl}>
          {screenTexts}
        </a>
        <a className="touch" download href={offlineUrl}>
          离线版，没有网络也能看
        </a>
        <a className="touch" href={changesUrl}>
          {frame.words.footer.links.changes}
        </a>
        <ViewSwitch />
      </nav>
      <div className="two-columns">
        {topics.map(({ digit, name, url, answers }) => (
          <section aria-labelledby={`topic-${digit}`} className="search-topic" key={digit}>
            <h2 className="section-title" id={`topic-${digit}`}>
              <a className="touch" href={url}>
                {digit} {name}
              </a>
            </h2>
            <QuestionList answers={answers} />
          </section>
        ))}
      </div>
    </PlainPage>
  );
}
