import type { Site } from '@/lib/content/schema';
import type { Frame } from '@/lib/pages/frame';
import {
  cardsUrl,
  codesUrl,
  contactUrl,
  glossaryUrl,
  guidesUrl,
  mythsUrl,
  offlineUrl,
  payoutCheckUrl,
  policeBadgeUrl,
  privacyUrl,
  receiptUrl,
  searchUrl,
} from '@/lib/site/urls';
import { Fill } from '../ui/fill';
import { Support } from './support';
import { TouchLink } from '../ui/touch-link';
import '../ui/cluster.css';
import './support-footer.css';

type Props = { frame: Frame; className?: string };

/** Whom to call, what to say, what never to give. Stands on every page and holds the answer's number. */
export function SupportFooter({ frame, className = '' }: Props) {
  const { site, quote, report, reviewed, support, callBack, words } = frame;
  const { footer } = words;
  const ways: [keyof typeof footer.links, url: string][] = [
    ['guides', guidesUrl],
    ['search', searchUrl],
    ['codes', codesUrl],
    ['glossary', glossaryUrl],
    ['receipt', receiptUrl],
    ['myths', mythsUrl],
    ['payoutCheck', payoutCheckUrl],
    ['cards', cardsUrl],
    ['report', report],
    ['offline', offlineUrl],
    ['contact', contactUrl],
    ['privacy', privacyUrl],
  ];
  return (
    <footer className={`footer ${className}`.trim()} id="contact">
      <Support callBack={callBack} support={support} words={words}>
        {quote ? <Fill text={footer.quote} value={<strong>{quote.value}</strong>} what={quote.what} /> : footer.tell}
      </Support>
      <div className="bar footer-ways">
        <div className="footer-links">
          {ways.map(([page, url]) => (
            <TouchLink download={page === 'offline' || undefined} href={url} key={page}>
              {footer.links[page]}
            </TouchLink>
          ))}
        </div>
        <p>
          <Fill day={reviewed} text={footer.reviewed} />
        </p>
        <LegalLine {...site} />
      </div>
    </footer>
  );
}

/** Who runs the site and under which numbers, at the bottom, in the middle. What is not configured is not there. */
function LegalLine({ operator, icp, police }: Site) {
  if (!operator && !icp && !police) return null;
  return (
    <p className="cluster footer-legal">
      {operator && <span>{operator}</span>}
      {icp && (
        <TouchLink href="https://beian.miit.gov.cn/" rel="noopener">
          {icp}
        </TouchLink>
      )}
      {police && (
        <TouchLink href="https://beian.mps.gov.cn/" rel="noopener">
          <img alt="" height="20" loading="lazy" src={policeBadgeUrl} width="18" />
          {police}
        </TouchLink>
      )}
    </p>
  );
}
