import type { ComponentProps } from 'react';
import './touch.css';
// Behind touch.css, which takes the line away.
import './text-link.css';

/** A link within a sentence. */
export const TextLink = (props: ComponentProps<'a'>) => <a className="text-link" {...props} />;

/** One that stands by itself, underlined, big enough for a thumb. */
export const LoneLink = (props: ComponentProps<'a'>) => <a className="touch text-link" {...props} />;
