import { copy } from './copy';

declare module './island' {
  interface Islands {
    'copy-text': { value?: string };
  }
}

/** How long 已复制 stands in the place of the button's name. */
const told = 3000;

/** `<copy-text value="…">`: its button copies the value, without one the element right before. 已复制 is said only when it is true. */
export default class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button || !button.hidden) return;
    button.hidden = false;
    button.addEventListener('click', () => this.copy());
  }

  private async copy() {
    const text = this.getAttribute('value') ?? this.previousElementSibling!.textContent;
    const status = this.querySelector('[role=status]')!;
    const copied = await copy(text);
    this.toggleAttribute('copied', copied);
    status.textContent = copied ? '已复制' : '没能复制，请长按复制：';
    if (copied) {
      setTimeout(() => {
        this.removeAttribute('copied');
        status.textContent = '';
      }, told);
    } else {
      const whole = document.createElement('p');
      whole.className = 'to-send';
      whole.textContent = text;
      status.append(whole);
    }
  }
}
