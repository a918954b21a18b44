import type { ElementContent, Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/** Sanitised content as React elements, without style attributes: the policy of the file allows none. */
export function OfflineProse({ content }: { content: ElementContent[] }) {
  const root: Root = { type: 'root', children: content };
  return toJsxRuntime(root, { Fragment, jsx, jsxs, tableCellAlignToStyle: false, components: { table: ScrollingTable } });
}

/** A table wider than a phone scrolls in its own box, which the keyboard reaches. */
const ScrollingTable = (props: ComponentProps<'table'>) => (
  <div aria-label="表格，可左右滑动" className="table-box" role="region" tabIndex={0}>
    <table {...props} />
  </div>
);
