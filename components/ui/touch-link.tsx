import type { ComponentProps } from 'react';
import './touch.css';

/** A link that stands by itself, big enough for a thumb. */
export const TouchLink = (props: ComponentProps<'a'>) => <a className="touch" {...props} />;
