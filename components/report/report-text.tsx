import type { Site } from '@/lib/content/schema';
import { CopyText } from '../ui/copy-text';
import '../ui/text-link.css';

/** The report as it will be sent, and where to. The island writes it. */
export const ReportText = ({ contact, never }: { contact: Site['support']; never: string }) => (
  <section aria-labelledby="report-out" className="report-out" data-part="out" hidden>
    <h2 id="report-out">发给客服的话</h2>
    <div className="report-text" data-part="text">
      <p data-part="never">{never}</p>
    </div>
    <CopyText label="复制这段话" text={never} />
    <p>
      {contact.wechat && (
        <>
          粘贴到微信，发给{contact.label} <strong className="report-wechat">{contact.wechat}</strong>。
        </>
      )}
      {contact.wechat ? '着急就打 ' : '打 '}
      <a className="text-link" href={`tel:${contact.hotline}`}>
        {contact.hotline}
      </a>
      ，照着念。
    </p>
    {contact.wechat && <CopyText label="复制微信号" text={contact.wechat} />}
    <p className="report-hint">只在这台设备上拼成一段话，不发送。</p>
  </section>
);
