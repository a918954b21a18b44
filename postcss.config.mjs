import { lessReset } from './scripts/site/less-reset.mjs';

/** Tailwind gives tokens and reset, no classes: docs/decisions/016-styles-with-their-parts.md. */
export default { plugins: [['@tailwindcss/postcss', {}], lessReset] };
