/** Tailwind, then lowered for the oldest browsers of `browserslist`: they know neither layers nor nesting. */
export default {
  plugins: {
    '@tailwindcss/postcss': {},
    'postcss-preset-env': {
      stage: false,
      features: { 'cascade-layers': true, 'nesting-rules': true, 'logical-properties-and-values': true },
    },
  },
};
