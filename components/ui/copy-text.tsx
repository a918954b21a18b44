import './copy-text.css';

/**
 * A button that copies a text, or what stands right before it; `shown`: it also shows it, to be read out. Without script
 * there is no button: the text stands on the page and can be selected. The `copy-text` island wakes it.
 */
export function CopyText({ text, label, shown }: { text?: string; label: string; shown?: boolean }) {
  return (
    <copy-text shown={shown ? '' : undefined} value={text}>
      <button className="copy" hidden type="button">
        {label}
      </button>
      <span role="status" />
    </copy-text>
  );
}
