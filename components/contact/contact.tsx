import type { ContactPage } from '@/lib/pages/contact';
import { Part } from '../ui/part';
import type { Channel } from '@/lib/pages/support';
import { contactUrl, noticesUrl, reportUrl } from '@/lib/site/urls';
import { ProsePage } from '../site/prose-page';
import { AnswerList } from '../ui/answer-list';
import { CopyText } from '../ui/copy-text';
import { Fill } from '../ui/fill';
import { LoneLink, TextLink } from '../ui/text-link';
import { Things } from '../ui/things';
import '../ui/fields.css';
import './contact.css';
import '../ui/callout.css';
import '../ui/receipt-answer.css';
import '../ui/steps.css';
import '../ui/to-send.css';
import '../ui/touch.css';

/** How to reach support, how to tell it from those who only say so, what to have at hand. The `real-support` island compares a number. */
export function Contact({ frame, words, form, scam, before, unsolved }: ContactPage) {
  const { label, channels, acquirers } = frame.support;
  const { support, footer } = frame.words;
  const { real, never, prepare } = words;
  return (
    <ProsePage frame={frame} lead={words.lead} title={<Fill label={label} text={words.title} />}>
      <dl className="contact-ways">
        {channels.map((channel) => (
          <Way {...channel} copy={support.copy[channel.kind]} key={channel.value} />
        ))}
      </dl>
      <p>
        <LoneLink href={noticesUrl}>{words.notices}</LoneLink>
      </p>
      <Part id="real" title={real.title}>
        <p>{real.published}</p>
        <ul>
          {channels.map(({ kind, name, value }) => (
            <li key={value}>
              {name} <strong>{value}</strong>
              {kind === 'wechat' && real.anyCase}
            </li>
          ))}
        </ul>
        <p>{real.caution}</p>
        <real-support data-form={JSON.stringify(form)}>
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
      {acquirers.length > 0 && (
        <Part id="acquirers" title={words.acquirers}>
          <ul>
            {acquirers.map(({ name, phone, source }) => (
              <li key={name}>
                <TextLink href={source} rel="noopener">
                  {name}
                </TextLink>{' '}
                <TextLink href={`tel:${phone}`}>{phone}</TextLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="never" title={never.title}>
        <Things things={never.things} />
        <p>
          <Fill
            answer={
              <TextLink href={scam.url}>
                <Fill id={scam.id} text={never.answer} />
              </TextLink>
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
          <Fill report={<TextLink href={reportUrl}>{footer.links.report}</TextLink>} text={prepare.report} />
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
    </ProsePage>
  );
}

/** A channel in large letters: what opens is a link, what is to be looked for can be copied. */
const Way = ({ name, shown, value, href, hours, picture, copy }: Channel & { copy: string }) => (
  <div>
    <dt>{name}</dt>
    <dd className={href === contactUrl ? 'touch contact-way contact-wechat' : undefined}>
      {href === contactUrl ? (
        shown
      ) : (
        <a className="touch contact-way contact-phone" href={href}>
          {shown}
        </a>
      )}
    </dd>
    <dd>
      <CopyText label={copy} text={value} />
    </dd>
    {hours && <dd>{hours}</dd>}
    {picture && (
      <dd>
        <img alt={`${name} ${value}`} height="180" loading="lazy" src={picture} width="180" />
      </dd>
    )}
  </div>
);
