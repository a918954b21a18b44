import { expect, it } from 'vitest';
import { gatherMedia } from '@/scripts/site/gather';

it('what sheets say of one medium stands together, behind the rest: widths, large view, own colours, paper', () => {
  const sheets =
    '@media print{a{top:0}}@media (min-width:60rem){a{top:1px}}b{top:2px}\n\n@media screen and (max-width:9rem){a{top:3px}}@media (min-width:48rem){a{top:4px}}@media (forced-colors:active){a{top:5px}}c{top:6px}@media print{b{top:7px}}';
  expect(gatherMedia(sheets)).toBe(
    'b{top:2px}c{top:6px}@media (min-width:48rem){a{top:4px}}@media (min-width:60rem){a{top:1px}}@media screen and (max-width:9rem){a{top:3px}}@media (forced-colors:active){a{top:5px}}@media print{a{top:0}b{top:7px}}',
  );
});
