import type { ContactPage } from '@/lib/pages/contact';
import { reportUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { CopyText } from '../ui/copy-text';
import '../ui/fields.css';
import './contact.css';
import '../ui/callout.css';
import '../ui/page-head.css';
import '../ui/plain-page.css';
import '../ui/prose.css';
import '../ui/prose-list.css';
import '../ui/receipt-answer.css';
import '../ui/steps.css';
import '../ui/text-link.css';

/** How to reach support, how to tell it from those who only say so, what to have at hand. The `real-support` island compares a number. */
export function Contact({ frame, never, scam, before }: ContactPage) {
  const { label, hotline, wechat, hours } = frame.site.support;
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <div className="prose">
          <header className="page-head">
            <h1>联系{label}</h1>
            <p>这是为您办理和维护机器的服务商的客服。要核对来电是真是假，请打收单机构（支付公司）公布的电话。</p>
          </header>
          <dl className="contact-ways">
            <div>
              <dt>电话</dt>
              <dd>
                <a className="touch contact-way contact-phone" href={`tel:${hotline}`}>
                  {hotline}
                </a>
              </dd>
              <dd>
                <CopyText label="复制电话" text={hotline} />
              </dd>
              {hours && <dd>{hours}</dd>}
            </div>
            {wechat && (
              <div>
                <dt>微信</dt>
                <dd className="touch contact-way contact-wechat">{wechat}</dd>
                <dd>
                  <CopyText label="复制微信号" text={wechat} />
                </dd>
              </div>
            )}
          </dl>
          <section aria-labelledby="real">
            <h2 id="real">是不是真客服？</h2>
            <p>我们公布的只有{wechat ? '这两样' : '这一个'}，一个字都不能差：</p>
            <ul>
              <li>
                电话 <strong>{hotline}</strong>
              </li>
              {wechat && (
                <li>
                  微信 <strong>{wechat}</strong>（大小写不分）
                </li>
              )}
            </ul>
            <p>
              号码对得上也可能是伪造的来电，挂断后自己拨回去。对不上的，不是我们公布的，先别回复、别转账、别给验证码。
            </p>
            <real-support data-hotline={hotline} data-wechat={wechat}>
              <form autoComplete="off" className="fields" hidden noValidate>
                <div>
                  <label htmlFor="real-number">对方的电话或微信号</label>
                  <input autoComplete="off" id="real-number" maxLength={100} placeholder="粘贴到这里" type="text" />
                </div>
                <button className="copy" type="submit">
                  核对
                </button>
              </form>
              <div role="status" />
            </real-support>
          </section>
          <section aria-labelledby="never">
            <h2 id="never">真客服从不要这五样</h2>
            <ul>
              {never.map(([what, more]) => (
                <li key={what}>
                  <strong>{what}</strong>
                  {more}
                </li>
              ))}
            </ul>
            <p>
              对方要其中一样，就挂断，再看{' '}
              <a className="text-link" href={scam.url}>
                {scam.id} 遇到假客服怎么办
              </a>
              。
            </p>
          </section>
          <section aria-labelledby="prepare">
            <h2 id="prepare">打之前准备好</h2>
            <ol>
              <li>答案编号：看了哪一篇，就报那三位数。</li>
              <li>屏幕上的原话和应答码，最好拍下来。</li>
              <li>商户号、终端号，签购单上都有。</li>
              <li>交易的时间、金额和参考号。</li>
              <li>机身标签上的序列号（SN）。</li>
            </ol>
            <p>
              填一张
              <a className="text-link" href={reportUrl}>
                报修单
              </a>
              ，这些一次写齐，复制给客服，或照着念。
            </p>
          </section>
          <section aria-labelledby="before">
            <h2 id="before">先看这几篇</h2>
            <AnswerList answers={before} />
          </section>
        </div>
      </div>
    </Frame>
  );
}
