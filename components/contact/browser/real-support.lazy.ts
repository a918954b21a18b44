import type { ContactPage } from '@/lib/pages/contact';
import { maskCardNumbers } from '@/lib/privacy/card-number';
import { compareWithPublished, type Comparison } from '@/lib/privacy/published';
import { element, paragraph } from '../../ui/browser/dom';

declare module '../../ui/browser/island' {
  interface Islands {
    'real-support': { 'data-form': string };
  }
}

/** Wakes the field. What was typed is compared here and is never shown again. */
export function attach(host: HTMLElement) {
  const form = host.querySelector('form')!;
  const input = form.querySelector('input')!;
  const status = host.querySelector('[role=status]')!;
  // The verdict first. A number on the list proves nothing about a call that came in.
  const { told, published } = JSON.parse(host.dataset.form!) as ContactPage['form'];

  const show = (comparison: Comparison) => {
    const [headline, ...rest] = told[comparison];
    const tone = comparison === 'hotline' || comparison === 'wechat' ? 'check' : 'stop';
    const lines = [paragraph(headline!, 'receipt-answer'), ...rest.map((text) => paragraph(text))];
    status.textContent = '';
    status.append(element('aside', { 'data-tone': tone }, ...lines));
  };

  const mask = () => {
    const masked = maskCardNumbers(input.value);
    if (masked !== input.value && compareWithPublished(input.value, published) === 'secret') input.value = masked;
  };
  input.addEventListener('paste', () => setTimeout(mask));
  input.addEventListener('change', mask);
  // A result must not stand beside another number.
  input.addEventListener('input', () => (status.textContent = ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const comparison = compareWithPublished(input.value, published);
    if (comparison === 'secret') input.value = '';
    show(comparison);
  });
  form.hidden = false;
}
