import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'overdue-note': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { until: string }, HTMLElement>;
      'search-box': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { whole?: string; floating?: string }, HTMLElement>;
      'payout-check': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-calendar': string }, HTMLElement>;
      'report-form': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-answers': string }, HTMLElement>;
      'real-support': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { 'data-hotline': string; 'data-wechat'?: string }, HTMLElement>;
      'copy-text': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { value: string }, HTMLElement>;
    }
  }
}
