import type { ArticlePage } from '@/lib/pages/article';
import { cardsUrlWith } from '@/lib/site/urls';
import { QrImage } from '../ui/qr-image';
import '../ui/touch.css';
import './qr-code.css';

/**
 * The QR code of this answer: shown on the screen when asked for, and always on paper. It stands behind
 * the switch, not in it: what is in a closed <details> is not printed by browsers of before 2025. One image
 * serves both. Lazy and not shown, it costs a reader nothing; Chromium fetches it before it prints, and
 * where a browser does not, it is there once the switch was opened.
 */
export const QrCode = ({ id, src, address }: ArticlePage['qr']) => (
  <section aria-label="二维码和打印" className="qr">
    <details className="qr-toggle">
      <summary>二维码 · 打印</summary>
    </details>
    <div className="qr-box">
      <QrImage id={id} src={src} />
      <div>
        <p>
          扫码看 <strong className="qr-number">{id}</strong>
        </p>
        <p>{address}</p>
        <div className="qr-ways">
          <p>打印这一页：浏览器菜单里选“打印”，二维码会一起印出来。微信里先点右上角 …，选“在浏览器打开”。</p>
          <a className="touch" href={cardsUrlWith([id])}>
            印成柜台卡片
          </a>
        </div>
      </div>
    </div>
  </section>
);
