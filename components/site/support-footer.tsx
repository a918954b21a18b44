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
  reportAfterUrl,
  reportUrl,
  searchUrl,
} from '@/lib/site/urls';
import { CopyText } from '../ui/copy-text';
import '../ui/cluster.css';
import '../ui/touch.css';
import './support-footer.css';

/** Whom to call, what to say, what never to give. Stands on every page and holds the answer's number. */
export function SupportFooter({
  frame: { site, quote, reviewed },
  className = '',
}: {
  frame: Frame;
  className?: string;
}) {
  const { label, hotline, wechat, hours } = site.support;
  return (
    <footer className={`footer ${className}`.trim()} id="contact">
      <div className="bar footer-support">
        <section aria-labelledby="footer-call">
          <h2 id="footer-call">没解决？打{label}电话</h2>
          <a className="touch footer-call" href={`tel:${hotline}`}>
            {hotline}
          </a>
          {hours && <p>{hours}</p>}
          <p>
            {quote ? (
              <>
                请报{quote.what} <strong>{quote.value}</strong>，
              </>
            ) : (
              '接通后请报'
            )}
            商户号、终端号、交易时间和金额。
          </p>
        </section>
        {wechat && (
          <section aria-labelledby="footer-wechat">
            <h2 id="footer-wechat">微信客服</h2>
            <p className="cluster">
              <span className="footer-wechat">{wechat}</span>
              <CopyText label="复制微信号" text={wechat} />
            </p>
          </section>
        )}
        <section aria-labelledby="footer-never">
          <h2 id="footer-never">请勿提供</h2>
          <p>密码、短信验证码、完整卡号、卡背三位码。客服不会向您索要。</p>
          <p>有人自称客服找您，先挂断，再打收单机构（支付公司）公布的电话核对。</p>
        </section>
      </div>
      <div className="bar footer-ways">
        <div className="cluster">
          <a className="touch" href={guidesUrl}>
            一步步查
          </a>
          <a className="touch" href={searchUrl}>
            全部问题
          </a>
          <a className="touch" href={codesUrl}>
            应答码
          </a>
          <a className="touch" href={glossaryUrl}>
            术语
          </a>
          <a className="touch" href={receiptUrl}>
            小票怎么看
          </a>
          <a className="touch" href={mythsUrl}>
            错误说法
          </a>
          <a className="touch" href={payoutCheckUrl}>
            到账自查
          </a>
          <a className="touch" href={cardsUrl}>
            打印卡片
          </a>
          <a className="touch" href={quote?.what === '答案编号' ? reportAfterUrl(quote.value) : reportUrl}>
            报修单
          </a>
          <a className="touch" download href={offlineUrl}>
            离线版
          </a>
          <a className="touch" href={contactUrl}>
            联系客服
          </a>
          <a className="touch" href={privacyUrl}>
            隐私
          </a>
          <span>内容核对到 {reviewed}</span>
        </div>
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
        <a className="touch" href="https://beian.miit.gov.cn/" rel="noopener">
          {icp}
        </a>
      )}
      {police && (
        <a className="touch" href="https://beian.mps.gov.cn/" rel="noopener">
          <img alt="" height="20" loading="lazy" src={policeBadgeUrl} width="18" />
          {police}
        </a>
      )}
    </p>
  );
}
