import { glossaryUrl, termInFile } from '@/lib/site/urls';
import type { ElementContent, Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { ComponentProps } from 'react';
import { unbroken } from './unbroken';
import '../ui/callout.css';
import '../ui/phrases.css';
import '../ui/prose-list.css';
import '../ui/quotation.css';
import '../ui/steps.css';
import '../ui/table-box.css';
import '../ui/text-link.css';
import './prose.css';
import './machines.css';
import './screens.css';

/** Sanitised content as React elements. What needs more than a tag has a component here. `tablesOf`: whose tables they are, where others stand beside them. */
export function Prose({ content, tablesOf }: { content: ElementContent[]; tablesOf?: string }) {
  const root: Root = { type: 'root', children: content.flatMap(unbroken) };
  const components = {
    a: TextLink,
    table: scrollingTable(tablesOf),
    img: Picture,
    pre: ScrollingLines,
    figure: Screens,
  };
  // A style attribute is against the site's own policy: cells keep `align`.
  return toJsxRuntime(root, { Fragment, jsx, jsxs, components, tableCellAlignToStyle: false });
}

/** A link within a sentence is underlined: colour alone does not set it apart. A term is set apart less than a way on. */
const TextLink = (props: ComponentProps<'a'>) => (
  <a {...props} className={isTerm(props.href ?? '') ? 'term-link' : 'text-link'} />
);

const isTerm = (href: string) => href.startsWith(glossaryUrl) || href.startsWith(termInFile);

/** A table wider than a phone scrolls in its own box, which the keyboard reaches. */
const scrollingTable = (of?: string) =>
  function ScrollingTable(props: ComponentProps<'table'>) {
    return (
      <div aria-label={`${of ? `${of}：` : ''}表格，可左右滑动`} className="table-box" role="region" tabIndex={0}>
        <table {...props} />
      </div>
    );
  };

/** A long line scrolls in its own box, as a wide table does. */
const ScrollingLines = (props: ComponentProps<'pre'>) => (
  <pre aria-label="原样文字，可左右滑动" role="region" tabIndex={0} {...props} />
);

/** Screens of a terminal; which they are, only the build needs to know. */
const Screens = ({ children }: ComponentProps<'figure'>) => <figure>{children}</figure>;

const Picture = ({ alt, ...props }: ComponentProps<'img'>) => (
  <img {...props} alt={alt ?? ''} decoding="async" loading="lazy" />
);
