import type { ContactPage } from '@/lib/pages/contact';
import { Frame } from '../site/frame';
import { AnswerList } from '../ui/answer-list';
import { CopyText } from '../ui/copy-text';

/** How to reach support, what to have at hand, what never to give. */
export function Contact({ frame, before }: ContactPage) {
  const { label, hotline, wechat, hours } = frame.site.support;
  return (
    <Frame frame={frame}>
      <div className="bar pb-14">
        <div className="prose">
          <header className="page-head">
            <h1>联系{label}</h1>
            <p>这是为您办理和维护机器的服务商的客服。要核对来电是真是假，请打收单机构（支付公司）公布的电话。</p>
          </header>
          <dl className="contact-ways">
            <div>
              <dt>电话</dt>
              <dd>
                <a className="touch text-2xl font-bold tabular-nums" href={`tel:${hotline}`}>
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
                <dd className="touch text-2xl font-bold select-all">{wechat}</dd>
                <dd>
                  <CopyText label="复制微信号" text={wechat} />
                </dd>
              </div>
            )}
          </dl>
          <section aria-labelledby="prepare">
            <h2 id="prepare">打之前准备好</h2>
            <ol>
              <li>答案编号：看了哪一篇，就报那三位数。</li>
              <li>屏幕上的原话和应答码，最好拍下来。</li>
              <li>商户号、终端号，签购单上都有。</li>
              <li>交易的时间、金额和参考号。</li>
              <li>机身标签上的序列号（SN）。</li>
            </ol>
          </section>
          <section aria-labelledby="never">
            <h2 id="never">这些谁要都别给</h2>
            <aside data-tone="stop">
              <p>
                银行卡密码、短信验证码、完整卡号、卡背三位码、机器的主管密码。真正的客服不会向您索要，也不会让您转账。
              </p>
            </aside>
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
