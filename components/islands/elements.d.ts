import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': DetailedHTMLProps<HTMLAttributes<HTMLElement> & { value: string }, HTMLElement>;
    }
  }
}
