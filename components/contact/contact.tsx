import type { ContactPage } from '@/lib/pages/contact';
import { Part } from '../ui/part';
import { reportUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { CopyText } from '../ui/copy-text';
import { Fill } from '../ui/fill';
import '../ui/fields.css';
import './contact.css';
import '../ui/callout.css';
import { PageHead } from '../ui/page-head';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/receipt-answer.css';
import '../ui/steps.css';
import '../ui/text-link.css';
import '../ui/to-send.css';

/** How to reach support, how to tell it from those who only say so, what to have at hand. The `real-support` island compares a number. */
export function Contact({ frame, words, told, scam, before, unsolved }: ContactPage) {
  const { label, hotline, wechat, hours } = frame.site.support;
  const { support, footer } = frame.words;
  const { real, never, prepare } = words;
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <div className="prose">
          <PageHead title={<Fill label={label} text={words.title} />}>{words.lead}</PageHead>
          <dl className="contact-ways">
            <div>
              <dt>{support.phone}</dt>
              <dd>
                <a className="touch contact-way contact-phone" href={`tel:${hotline}`}>
                  {hotline}
                </a>
              </dd>
              <dd>
                <CopyText label={support.copyPhone} text={hotline} />
              </dd>
              {hours && <dd>{hours}</dd>}
            </div>
            {wechat && (
              <div>
                <dt>{support.wechat}</dt>
                <dd className="touch contact-way contact-wechat">{wechat}</dd>
                <dd>
                  <CopyText label={support.copyWechat} text={wechat} />
                </dd>
              </div>
            )}
          </dl>
          <Part id="real" title={real.title}>
            <p>{wechat ? real.both : real.phoneOnly}</p>
            <ul>
              <li>
                <Fill hotline={<strong>{hotline}</strong>} text={real.phone} />
              </li>
              {wechat && (
                <li>
                  <Fill text={real.wechat} wechat={<strong>{wechat}</strong>} />
                </li>
              )}
            </ul>
            <p>{real.caution}</p>
            <real-support data-hotline={hotline} data-told={JSON.stringify(told)} data-wechat={wechat}>
              <form autoComplete="off" className="fields" hidden noValidate>
                <div>
                  <label htmlFor="real-number">{real.field}</label>
                  <input autoComplete="off" id="real-number" maxLength={100} placeholder={real.hint} type="text" />
                </div>
                <button className="copy" type="submit">
                  {real.button}
                </button>
              </form>
              <div role="status" />
            </real-support>
          </Part>
          <Part id="never" title={never.title}>
            <ul>
              {never.things.map(({ what, more }) => (
                <li key={what}>
                  <strong>{what}</strong>
                  {more}
                </li>
              ))}
            </ul>
            <p>
              <Fill
                answer={
                  <a className="text-link" href={scam.url}>
                    <Fill id={scam.id} text={never.answer} />
                  </a>
                }
                text={never.then}
              />
            </p>
          </Part>
          <Part id="prepare" title={prepare.title}>
            <ol>
              {prepare.things.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ol>
            <p>
              <Fill
                report={
                  <a className="text-link" href={reportUrl}>
                    {footer.links.report}
                  </a>
                }
                text={prepare.report}
              />
            </p>
          </Part>
          <Part id="before" title={words.before}>
            <AnswerList answers={before} />
          </Part>
          <Part id="unsolved" title={words.unsolved.title}>
            <p>{words.unsolved.lead}</p>
            {unsolved.map(({ reason, text }) => (
              <div key={reason}>
                <h3>{reason}</h3>
                <p className="to-send">{text}</p>
                <CopyText label={support.copyText} />
              </div>
            ))}
          </Part>
        </div>
      </div>
    </Frame>
  );
}
