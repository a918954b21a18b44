import './copy-text.css';
import './to-send.css';

/**
 * A button that copies a text, or what stands right before it. Without script there is no button: the text stands on the
 * page and can be selected. The `copy-text` island wakes it.
 */
export const CopyText = ({ text, label }: { text?: string; label: string }) => (
  <copy-text value={text}>
    <button className="copy" hidden type="button">
      {label}
    </button>
    <span role="status" />
  </copy-text>
);
