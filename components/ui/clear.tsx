import './clear.css';

/** Empties the field before it, without script too; the field needs a placeholder, by which the style knows that it is empty. */
export const Clear = () => (
  <button aria-label="清空" type="reset">
    ×
  </button>
);
