/** Longest that a clipboard may take: some in-app browsers never answer. */
const patience = 1000;

/**
 * Puts a text on the clipboard; true when it is there. By the clipboard interface, or by a selection where that is not there,
 * refuses or does not answer: WeChat’s browser and old phones know only the latter.
 */
export const copy = async (text: string): Promise<boolean> =>
  (await copyByClipboard(text).catch(() => false)) || copyBySelection(text);

async function copyByClipboard(text: string): Promise<boolean> {
  const copied = () => navigator.clipboard.writeText(text).then(() => true);
  const late = new Promise<false>((answer) => setTimeout(answer, patience, false));
  return Promise.race([copied(), late]);
}

/** What had the focus has it again afterwards. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    before?.focus({ preventScroll: true });
  }
}
