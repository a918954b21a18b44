import type { CodesPage } from '@/lib/pages/codes';
import { contactUrl } from '@/lib/site/urls';
import { Frame } from '../site/frame';
import { CodeList, PlatformCodeList } from './code-list';
import '../ui/page-head.css';
import '../ui/plain-page.css';
import '../ui/section-title.css';
import '../ui/text-link.css';
import './codes.css';

/** All response codes, each with its verdict and what to do. */
export function Codes({ frame, codes, platformCodes }: CodesPage) {
  return (
    <Frame frame={frame}>
      <div className="bar plain-page">
        <header className="page-head">
          <h1>应答码</h1>
          <p>
            屏幕上的两位代码。同一句话可能对应很多代码，先看代码；代码和屏幕文字对不上时，以屏幕文字为准。不在表里的，记下来
            <a className="text-link" href={contactUrl}>
              问客服
            </a>
            。
          </p>
        </header>
        <CodeList codes={codes} />
        <section aria-labelledby="platform-codes" className="platform-codes">
          <h2 className="section-title" id="platform-codes">
            只在个别平台出现的代码
          </h2>
          <p>这些含义只在个别收单平台成立，以屏幕文字为准。</p>
          <PlatformCodeList codes={platformCodes} />
        </section>
      </div>
    </Frame>
  );
}
