import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** How React writes an island: as any element, and with these attributes besides. */
export type Island<Attributes = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement> & Attributes, HTMLElement>;
