import type { NotFoundPage } from '@/lib/pages/not-found';
import { Part } from '../ui/part';
import { guidesUrl } from '@/lib/site/urls';
import { AnswerList } from '../ui/answer-list';
import { Keypad } from '../ui/keypad';
import { LcdSearch } from '../ui/lcd-search';
import { Frame } from './frame';
import '../ui/article-grid.css';
import { PageHead } from '../ui/page-head';
import { TextLink } from '../ui/text-link';
import '../ui/section-title.css';
import './not-found.css';

/** What stands at an address that never was; a number in it is asked for at once. */
export const NotFound = ({ frame, keys, asked }: NotFoundPage) => (
  <Frame frame={frame} ownSearch>
    <div className="bar article-grid not-found">
      <PageHead title="没有这个页面">
        地址可能输错了。在下面搜屏幕上的字，或看看大家常问的；说不清是什么问题，就
        <TextLink href={guidesUrl}>一步步查</TextLink>。
      </PageHead>
      <asked-number class="terminal screen-only">
        <LcdSearch asked={frame.asked} />
        <Keypad keys={keys} label="按主题找" />
      </asked-number>
      <Part heading="section-title" id="asked" title="常问的问题">
        <AnswerList answers={asked} />
      </Part>
    </div>
  </Frame>
);
