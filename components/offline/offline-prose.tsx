import type { ElementContent, Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/** Sanitised content as React elements, without style attributes: the policy of the file allows none. `name`: whose its tables are. */
export function OfflineProse({ content, name }: { content: ElementContent[]; name: string }) {
  const root: Root = { type: 'root', children: content };
  return toJsxRuntime(root, {
    Fragment,
    jsx,
    jsxs,
    tableCellAlignToStyle: false,
    components: { table: scrollingTable(name) },
  });
}

/** A table wider than a phone scrolls in its own box, which the keyboard reaches. */
const scrollingTable = (name: string) =>
  function ScrollingTable(props: ComponentProps<'table'>) {
    return (
      <div aria-label={`${name}：表格，可左右滑动`} className="table-box" role="region" tabIndex={0}>
        <table {...props} />
      </div>
    );
  };
