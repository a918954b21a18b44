import type { ReactNode } from 'react';
import type { Frame } from '@/lib/pages/frame';
import { CopyText } from '../ui/copy-text';
import { Fill } from '../ui/fill';
import '../ui/cluster.css';
import '../ui/touch.css';
import './support-footer.css';

type Props = Pick<Frame, 'site' | 'words'> & {
  /** What to say when they answer. */
  children: ReactNode;
};

/** Whom to call, what to say, what never to give. */
export function Support({ site, words: { footer, support, never }, children }: Props) {
  const { label, hotline, wechat, hours } = site.support;
  return (
    <div className="bar footer-support">
      <section aria-labelledby="footer-call">
        <h2 id="footer-call">
          <Fill label={label} text={footer.call} />
        </h2>
        <a className="touch footer-call" href={`tel:${hotline}`}>
          {hotline}
        </a>
        {hours && <p>{hours}</p>}
        <p>{children}</p>
      </section>
      {wechat && (
        <section aria-labelledby="footer-wechat">
          <h2 id="footer-wechat">{footer.wechat}</h2>
          <p className="cluster close">
            <span className="footer-wechat">{wechat}</span>
            <CopyText label={support.copyWechat} />
          </p>
        </section>
      )}
      <section aria-labelledby="footer-never">
        <h2 id="footer-never">{footer.never}</h2>
        <p>
          {never}
          {footer.neverAsked}
        </p>
        <p>{footer.impostor}</p>
      </section>
    </div>
  );
}
