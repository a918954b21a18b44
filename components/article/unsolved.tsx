import type { HandOn } from '@/lib/pages/hand-on';
import { CopyText } from '../ui/copy-text';
import '../ui/below.css';
import './to-send.css';
import './unsolved.css';

type Props = Pick<HandOn, 'unsolved' | 'endpoint'> & { id: string };

/** Why it did not help, each reason with the text that tells support. Where an endpoint is configured, the `feedback-box` island sends it the reason. */
export function Unsolved({ id, unsolved, endpoint }: Props) {
  const reasons = unsolved.map(({ id: name, reason, text }) => (
    <details data-reason={endpoint && name} key={name}>
      <summary>{reason}</summary>
      <p className="to-send">{text}</p>
      <CopyText label="复制这段话" />
    </details>
  ));
  return (
    <section aria-labelledby="unsolved" className="unsolved below">
      <h2 id="unsolved">没解决？哪里不对</h2>
      <p>点一个原因，把下面的话发给客服，他们一看就知道从哪接着查。</p>
      {endpoint ? (
        <feedback-box answer={id} endpoint={endpoint}>
          {reasons}
          <p role="status" />
        </feedback-box>
      ) : (
        reasons
      )}
    </section>
  );
}
