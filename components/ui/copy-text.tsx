/**
 * A button that copies a text. Without script there is no button: the text beside it can be selected.
 * The `copy-text` island wakes it.
 */
export function CopyText({ text, label }: { text: string; label: string }) {
  return (
    <copy-text value={text}>
      <button className="copy" hidden type="button">
        {label}
      </button>
      <span className="pl-3" role="status" />
    </copy-text>
  );
}
