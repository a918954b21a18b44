/* eslint-disable @typescript-eslint/no-empty-object-type -- interfaces that others add to */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** The attributes that islands have besides those of any element: each adds its own, under the name of its element. */
export interface Islands {}

type Elements = {
  [Name in keyof Islands]: DetailedHTMLProps<HTMLAttributes<HTMLElement> & Islands[Name], HTMLElement>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
