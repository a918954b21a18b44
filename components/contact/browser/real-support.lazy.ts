import { maskCardNumbers } from '@/lib/privacy/card-number';
import { compareWithPublished, type Comparison } from '@/lib/privacy/published';
import { secretWords } from '@/lib/privacy/value';
import type { Island } from '../../ui/browser/island';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'real-support': Island<{ 'data-hotline': string; 'data-wechat'?: string }>;
    }
  }
}

/** Wakes the field. What was typed is compared here and is never shown again. */
export function attach(element: HTMLElement) {
  const form = element.querySelector('form')!;
  const input = form.querySelector('input')!;
  const status = element.querySelector('[role=status]')!;
  const { hotline = '', wechat } = element.dataset;

  const show = (comparison: Comparison) => {
    const [headline, ...rest] = wordsOf(comparison, hotline);
    const box = document.createElement('aside');
    box.dataset.tone = comparison === 'hotline' || comparison === 'wechat' ? 'check' : 'stop';
    box.append(paragraph(headline!, 'receipt-answer'), ...rest.map((text) => paragraph(text)));
    status.textContent = '';
    status.append(box);
  };

  const mask = () => {
    const masked = maskCardNumbers(input.value);
    if (masked !== input.value && compareWithPublished(input.value, { hotline, wechat }) === 'secret')
      input.value = masked;
  };
  input.addEventListener('paste', () => setTimeout(mask));
  input.addEventListener('change', mask);
  // A result must not stand beside another number.
  input.addEventListener('input', () => (status.textContent = ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const comparison = compareWithPublished(input.value, { hotline, wechat });
    if (comparison === 'secret') input.value = '';
    show(comparison);
  });
  form.hidden = false;
}

/** What to do, the verdict first. A number on the list proves nothing about a call that came in. */
function wordsOf(comparison: Comparison, hotline: string): string[] {
  switch (comparison) {
    case 'hotline':
      return ['在公布名单上', `号码对得上也可能是伪造的来电，挂断后自己拨回去：${hotline}。`];
    case 'wechat':
      return ['在公布名单上', '名字和截图也可能是照抄的。自己搜这个微信号添加，别用对方发来的名片、二维码。'];
    case 'not published':
      return [
        '不在公布名单上',
        '不是我们公布的。先别回复、别转账、别给验证码。',
        '打收单机构（支付公司）公布的电话核实，把这个号码告诉它。',
      ];
    case 'nothing':
      return ['还没有填号码', '把对方的电话或微信号粘贴到上面，再按“核对”。'];
    case 'several':
      return ['看不出是哪个号码', '只留一个电话或一个微信号，别的字删掉。'];
    case 'secret':
      return ['这不是电话或微信号', `像是卡号或验证码，已经清掉。${secretWords}`];
  }
}

function paragraph(text: string, className = ''): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
