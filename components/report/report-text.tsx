import { Fragment } from 'react';
import type { PageWords } from '@/lib/content/schema';
import type { Channel, Support } from '@/lib/pages/support';
import { CopyText } from '../ui/copy-text';
import { Fill } from '../ui/fill';
import { TextLink } from '../ui/text-link';

type Props = {
  contact: Support;
  support: PageWords['support'];
  words: PageWords['report']['text'];
  never: string;
};

/** The report as it will be sent, and where to. The island writes it. */
export const ReportText = ({ contact: { label, channels }, support, words, never }: Props) => (
  <section aria-labelledby="report-out" className="report-out" data-part="out" hidden>
    <h2 id="report-out">{words.title}</h2>
    <div className="report-text" data-part="text">
      <p>{never}</p>
    </div>
    <CopyText label={words.copy} text={never} />
    {channels.map((channel) => (
      <Fragment key={channel.value}>
        <p>
          <Fill label={label} text={words[channel.kind]} value={<Value {...channel} />} />
        </p>
        {channel.kind === 'wechat' && <CopyText label={support.copy.wechat} text={channel.value} />}
      </Fragment>
    ))}
    <p className="report-hint">{words.local}</p>
  </section>
);

/** What to call or open is a link, what to look for is not. */
const Value = ({ kind, href, shown }: Channel) =>
  kind === 'wechat' || kind === 'account' ? (
    <strong className="report-wechat">{shown}</strong>
  ) : (
    <TextLink href={href}>{shown}</TextLink>
  );
