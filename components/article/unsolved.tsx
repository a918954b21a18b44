import type { HandOn } from '@/lib/pages/hand-on';
import { CopyText } from '../ui/copy-text';
import '../ui/below.css';
import './to-send.css';
import './unsolved.css';

type Props = Pick<HandOn, 'unsolved' | 'endpoint'> & { id: string };

/** Why it did not help, each reason with the text that tells support. The `feedback-box` island sends the reason where one is configured. */
export const Unsolved = ({ id, unsolved, endpoint }: Props) => (
  <section aria-labelledby="unsolved" className="unsolved below">
    <h2 id="unsolved">没解决？哪里不对</h2>
    <p>点一个原因，把下面的话发给客服，他们一看就知道从哪接着查。</p>
    <feedback-box answer={id} endpoint={endpoint}>
      {unsolved.map(({ id: name, reason, text }) => (
        <details data-reason={name} key={name}>
          <summary>{reason}</summary>
          <p className="to-send">{text}</p>
          <CopyText label="复制这段话" text={text} />
        </details>
      ))}
      {endpoint && <p role="status" />}
    </feedback-box>
  </section>
);
