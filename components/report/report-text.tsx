import type { PageWords, Site } from '@/lib/content/schema';
import { CopyText } from '../ui/copy-text';
import { Fill } from '../ui/fill';
import '../ui/text-link.css';

type Props = {
  contact: Site['support'];
  support: PageWords['support'];
  words: PageWords['report']['text'];
  never: string;
};

/** The report as it will be sent, and where to. The island writes it. */
export const ReportText = ({ contact: { label, hotline, wechat }, support, words, never }: Props) => (
  <section aria-labelledby="report-out" className="report-out" data-part="out" hidden>
    <h2 id="report-out">{words.title}</h2>
    <div className="report-text" data-part="text">
      <p>{never}</p>
    </div>
    <CopyText label={words.copy} text={never} />
    <p>
      <Fill
        hotline={
          <a className="text-link" href={`tel:${hotline}`}>
            {hotline}
          </a>
        }
        label={label}
        text={wechat ? words.wechat : words.phone}
        wechat={<strong className="report-wechat">{wechat}</strong>}
      />
    </p>
    {wechat && <CopyText label={support.copyWechat} text={wechat} />}
    <p className="report-hint">{words.local}</p>
  </section>
);
