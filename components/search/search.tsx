import type { SearchPage } from '@/lib/pages/search';
import { changesUrl, codesUrl, guidesUrl, offlineUrl, screenTextsUrl } from '@/lib/site/urls';
import { PlainPage } from '../site/plain-page';
import { LcdSearch } from '../ui/lcd-search';
import { ViewSwitch } from '../ui/view-switch';
import { QuestionList } from '../ui/question-list';
import { TouchLink } from '../ui/touch-link';
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
      <div className="terminal search-terminal screen-only">
        <LcdSearch asked={frame.asked} whole />
      </div>
      <nav aria-label="本页目录" className="search-index">
        {topics.map(({ digit, name }) => (
          <TouchLink href={`#topic-${digit}`} key={digit}>
            {digit} {name}
          </TouchLink>
        ))}
        <TouchLink href={codesUrl}>＊ 应答码</TouchLink>
        <TouchLink href={guidesUrl}>0 一步步查</TouchLink>
        <TouchLink href={screenTextsUrl}>{screenTexts}</TouchLink>
        <TouchLink download href={offlineUrl}>
          离线版，没有网络也能看
        </TouchLink>
        <TouchLink href={changesUrl}>{frame.words.footer.links.changes}</TouchLink>
        <ViewSwitch />
      </nav>
      <div className="two-columns">
        {topics.map(({ digit, name, url, answers }) => (
          <section aria-labelledby={`topic-${digit}`} className="search-topic" key={digit}>
            <h2 className="section-title" id={`topic-${digit}`}>
              <TouchLink href={url}>
                {digit} {name}
              </TouchLink>
            </h2>
            <QuestionList answers={answers} />
          </section>
        ))}
      </div>
    </PlainPage>
  );
}
