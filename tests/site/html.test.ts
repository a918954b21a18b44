import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, it } from 'vitest';
import { fileAt } from '@/lib/site/urls';
import { pageKinds } from '@/scripts/checks/page-kinds';
import { sample } from '@/tests/ring';
import { pages, waysOfWriting } from './built-site';

/** Every rule that the validator recommends; what is set apart from it says why. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    ...waysOfWriting,
    // The answers to print are one list of checkboxes, of which several may be checked.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // The number stands as it is configured: copied, it must hold the hyphen that a telephone knows.
    'tel-non-breaking': 'off',
    // The payout check answers as its fields change and sends nothing; forms that send are held by conventions.test.ts.
    'wcag/h32': 'off',
    // A box that scrolls is a region with a name; a section asks for a heading.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // An aside within a section is no landmark (HTML-AAM); axe knows that, and looks for landmarks in a browser.
    'unique-landmark': 'off',
  },
};

/** One page of each kind, and in the default ring a quarter of the others. */
const kinds = new Set(Object.values(pageKinds).map((address) => fileAt(address)));
const looked = [...new Set([...pages.filter(({ file }) => kinds.has(file)), ...sample(pages, 4)])];

it('every page of the site is valid HTML', { timeout: 300_000 }, () => {
  const validator = new HtmlValidate(config);
  expect(looked.length).toBeGreaterThan(100);
  const wrong = looked.flatMap(({ file, html }) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => `${file}: ${message} (${ruleId}, ${selector})`),
  );
  expect(wrong).toEqual([]);
});
