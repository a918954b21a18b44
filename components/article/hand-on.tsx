import type { HandOn as HandOnModel } from '@/lib/pages/hand-on';
import { CopyText } from '../ui/copy-text';
import '../ui/cluster.css';
import '../ui/touch.css';
import './hand-on.css';
import './to-send.css';

/** The answer as texts to pass on. The buttons need script; the texts below them do not. */
export const HandOn = ({ reply, replyUrl, spoken, link }: HandOnModel) => (
  <section aria-labelledby="hand-on" className="hand-on">
    <h2 id="hand-on">转给别人</h2>
    <div className="cluster close">
      <CopyText label="复制回复" text={reply} />
      <CopyText label="念给对方听" shown text={spoken} />
      <CopyText label="复制链接" text={link} />
    </div>
    <details>
      <summary>先看看这些话</summary>
      <dl>
        <dt>微信里回复</dt>
        <dd className="to-send">{reply}</dd>
        <dt>电话里念</dt>
        <dd className="to-send">{spoken}</dd>
      </dl>
      <a className="touch" href={replyUrl}>
        只要这段回复的文本文件
      </a>
    </details>
  </section>
);
