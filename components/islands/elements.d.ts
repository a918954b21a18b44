import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'clear-device': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'feedback-box': DetailedHTMLProps<
        HTMLAttributes<HTMLElement> & { answer: string; endpoint?: string },
        HTMLElement
      >;
      'overdue-note': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { until: string }, HTMLElement>;
      'search-box': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { whole?: string; floating?: string }, HTMLElement>;
      'payout-check': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-calendar': string }, HTMLElement>;
      'counter-cards': DetailedHTMLProps<
        HTMLAttributes<HTMLElement> & { class?: string; 'data-most': number },
        HTMLElement
      >;
      'read-aloud': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      'report-form': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-answers': string }, HTMLElement>;
      'real-support': DetailedHTMLProps<
        HTMLAttributes<HTMLElement> & { 'data-hotline': string; 'data-wechat'?: string },
        HTMLElement
      >;
      'copy-text': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { value: string; shown?: '' }, HTMLElement>;
    }
  }
}
