import type { ReactNode } from 'react';
import type { SupportFrame } from '@/lib/pages/frame';
import type { Channel } from '@/lib/pages/support';
import { CopyText } from '../ui/copy-text';
import { Fill } from '../ui/fill';
import { Part } from '../ui/part';
import '../ui/cluster.css';
import '../ui/touch.css';
import './support-footer.css';

type Props = SupportFrame & {
  /** What to say when they answer. */
  children: ReactNode;
};

/** How to reach support, what to say, what never to give. */
export function Support({ support: { channels }, callBack, words: { footer, support, never }, children }: Props) {
  const [first, ...others] = channels;
  return (
    <div className="bar footer-support">
      <Part id="footer-call" title={<Fill ask={first.ask} text={footer.call} />}>
        <Way {...first} big copy={support.copy[first.kind]} scan={support.scan} />
        <p>{children}</p>
      </Part>
      {others.map((channel) => (
        <section aria-label={channel.name} key={channel.value}>
          <h2>{channel.name}</h2>
          <Way {...channel} copy={support.copy[channel.kind]} scan={support.scan} />
        </section>
      ))}
      <Part id="footer-never" title={footer.never}>
        <p>
          {never}
          {footer.neverAsked}
        </p>
        <p>{callBack}</p>
      </Part>
    </div>
  );
}

type WayProps = Channel & { copy: string; scan: string; big?: boolean };

/** One way: a link where there is something to open, else what is to be copied. */
const Way = ({ kind, shown, href, qr, hours, copy, scan, big }: WayProps) => (
  <>
    {kind === 'phone' || kind === 'customerServiceLink' ? (
      <a className={big ? 'touch footer-call' : 'touch'} href={href}>
        {shown}
      </a>
    ) : (
      <p className="cluster close">
        <span className="footer-wechat">{shown}</span>
        <CopyText label={copy} />
      </p>
    )}
    {qr && (
      // Closed, it is not fetched.
      <details>
        <summary className="touch">{scan}</summary>
        <img alt={`二维码：${shown}`} height="200" loading="lazy" src={qr} width="200" />
      </details>
    )}
    {hours && <p>{hours}</p>}
  </>
);
