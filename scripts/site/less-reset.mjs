/** Of Tailwind's reset: elements and parts of browsers that no page has or that have a rule beside a part, and what Chromium 80 does not know. */
const unneeded =
  /^(?:abbr|audio|canvas|embed|h5|h6|iframe|menu|object|optgroup|progress|select|sub|sup|video)$|:where|:host|:-moz|::backdrop|::file-selector|^::placeholder|::-webkit-(?!search)/;

/** Takes that out of the reset, comments, and what only says again what browsers do: whatever stands there, every page carries. */
export const lessReset = {
  postcssPlugin: 'less-reset',
  /** @param {import('postcss').Root} root */
  OnceExit(root) {
    if (!root.source?.input.file?.endsWith('globals.css')) return;
    root.walkComments((comment) => void comment.remove());
    root.walkRules((rule) => {
      const needed = rule.selectors.filter((selector) => !unneeded.test(selector));
      if (needed.length === 0) rule.remove();
      else if (needed.length < rule.selectors.length) rule.selectors = needed;
    });
    root.walkDecls(/^font-(?:feature|variation)-settings$/, (declaration) => void declaration.remove());
    // The typefaces are tokens, which are always there.
    root.walkDecls('font-family', (declaration) => {
      declaration.value = declaration.value.replace(/^var\((--[\w-]+),.*\)$/s, 'var($1)');
    });
  },
};
