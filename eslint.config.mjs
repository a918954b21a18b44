import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.next/', '.build/', 'out/', 'next-env.d.ts', 'test-results/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      // Checked data is indexed where a type cannot say so; the library's promise stands behind each.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      eqeqeq: 'error',
      // React learns the names of our elements only so.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  {
    files: ['components/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Content is rendered as elements, never as a string of HTML.',
        },
      ],
    },
  },
  {
    files: ['tests/browser/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "CallExpression[callee.property.name='waitForTimeout']",
          "Literal[value='networkidle']",
          "CallExpression[callee.name='setTimeout']",
        ].map((selector) => ({
          selector,
          message:
            'A test waits for a signal, never for time or silence: atRest, waitForFunction, expect.poll, page.clock.',
        })),
      ],
    },
  },
);
