import type { ArticlePage } from '@/lib/pages/article';
import { cardsUrlWith } from '@/lib/site/urls';
import { CopyText } from '../ui/copy-text';
import { QrImage } from '../ui/qr-image';
import '../ui/fold.css';
import '../ui/touch.css';
import './hand-on.css';

/**
 * The answer as texts to pass on, and its QR code, which is always on paper. The code stands behind the switch, not in it:
 * what is in a closed <details> is not printed by browsers of before 2025. One image serves both. Lazy and not shown, it
 * costs a reader nothing; Chromium fetches it before it prints, and where a browser does not, it is there once the switch
 * was opened.
 */
export const HandOn = ({ handOn, qr: { id, src, address } }: ArticlePage) => (
  <div className="qr">
    <details className="fold hand-on" id="hand-on">
      <summary>转给别人 · 二维码 · 打印</summary>
      <div>
        <a className="copy touch" href={cardsUrlWith([id])}>
          打印柜台卡片
        </a>
        <CopyText label="复制链接" text={handOn.link} />
        <a className="copy touch" href={handOn.replyUrl}>
          回复全文
        </a>
      </div>
    </details>
    <div className="qr-box">
      <QrImage src={src} />
      <div>
        <p>
          扫码看 <strong className="qr-number">{id}</strong>
        </p>
        <p>{address}</p>
      </div>
    </div>
  </div>
);
