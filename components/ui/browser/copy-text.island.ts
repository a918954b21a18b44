import type { Island } from './island';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': Island<{ value?: string; shown?: '' }>;
    }
  }
}

/**
 * `<copy-text value="…">`: its button copies the value, without one the element right before; with `shown` it shows it
 * besides. Three ways, because WeChat's browser and old phones refuse the newer ones; 已复制 is said only when it is true.
 */
export default class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button || !button.hidden) return;
    button.hidden = false;
    button.addEventListener('click', () => this.copy());
  }

  private async copy() {
    const text = this.getAttribute('value') ?? this.previousElementSibling!.textContent;
    const status = this.querySelector('[role=status]');
    const copied = (await copyByClipboard(text)) || copyBySelection(text);
    if (!status) return;
    status.textContent = copied ? '已复制' : '没能复制，请长按复制：';
    if (!copied) status.append(selectedField(text));
    else if (this.hasAttribute('shown')) status.append(shownText(text));
  }
}

async function copyByClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // not there, or refused
  }
}

function copyBySelection(text: string): boolean {
  const field = selectedField(text);
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}

/** The text in full, for eyes and voice. */
function shownText(text: string): HTMLParagraphElement {
  const shown = document.createElement('p');
  shown.className = 'to-send';
  shown.textContent = text;
  return shown;
}

function selectedField(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.rows = Math.min(12, text.split('\n').length + Math.floor(text.length / 18));
  field.setAttribute('aria-label', '要复制的内容');
  field.addEventListener('focus', () => field.select());
  return field;
}
