/** Takes who presses `/` to a field that can be seen, unless they are typing. */
export function focusBySlash(event: KeyboardEvent, input: HTMLInputElement) {
  const typing = (event.target as Element | null)?.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || event.defaultPrevented) return;
  if (input.offsetParent === null) return;
  event.preventDefault();
  input.focus();
}
