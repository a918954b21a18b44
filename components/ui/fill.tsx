import { Fragment, type ReactNode } from 'react';

/** A sentence of content/words.yaml whose `{names}` stand for elements. */
export const Fill = ({ text, ...values }: { text: string } & Record<string, ReactNode>) =>
  text.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? part : <Fragment key={part}>{values[part]}</Fragment>));
