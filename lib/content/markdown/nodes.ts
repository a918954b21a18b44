/** Nodes of a tree as code makes and asks for them. */
import type { Emphasis, Nodes, Paragraph, PhrasingContent, Strong, Text } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';

export const text = (value: string): Text => ({ type: 'text', value });
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** A node that becomes an element of this name. */
export const element = (hName: string, children: PhrasingContent[], hProperties: object = {}): Emphasis => ({
  type: 'emphasis',
  data: { hName, hProperties: { ...hProperties } },
  children,
});

/** Whether a node stands for what an id names in `myths.yaml` or `screens.yaml`. */
export const isMyth = (node: Nodes): node is LeafDirective => node.type === 'leafDirective' && node.name === 'myth';
export const isScreens = (node: Nodes): node is LeafDirective =>
  node.type === 'leafDirective' && node.name === 'screens';

/** That id. */
export const idOf = ({ attributes }: LeafDirective) => attributes?.id ?? '';
