import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Gives the steps of a list that goes on behind a sentence or a box their numbers: style sheets count each list from one. */
export function numberSteps(tree: Root) {
  visit(tree, 'list', ({ ordered, start, children }) => {
    if (!ordered || (start ?? 1) === 1) return;
    children.forEach((step, at) => {
      step.data = { ...step.data, hProperties: { dataStep: String(start! + at) } } as typeof step.data;
    });
  });
}
