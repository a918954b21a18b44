import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { offlineUrl } from '@/lib/site/urls';
import { out } from './built-site';

/** What came after Chromium 80 or Safari 13 and is not lowered: methods, functions, objects. */
const newer =
  /(?<!\.)\.(?:at|replaceAll|replaceChildren|find(?:Last|LastIndex)|to(?:Sorted|Reversed|Spliced)|isWellFormed)\(|\b(?:Object\.(?:hasOwn|groupBy)|Map\.groupBy|Promise\.(?:any|withResolvers)|Array\.fromAsync|structuredClone|AbortSignal\.\w+|crypto\.randomUUID)\(|\bWeakRef\b/g;

const addresses = [...readBuiltSite(out).validators.keys()].filter((address) => address.endsWith('.js'));
const scripts = [...addresses, offlineUrl].map(
  (address) => [address, readFileSync(join(out, address), 'utf8')] as const,
);

describe('the scripts of the site', () => {
  it('are those of the search, the islands and the service worker at least', () => {
    const names = scripts.map(([address]) => address.replace(/-[0-9a-f]+(?=\.js$)/, ''));
    expect(names).toEqual(expect.arrayContaining(['/sw.js', '/assets/islands.js', '/assets/search.js']));
  });

  it.each(scripts)('call nothing that Chromium 80 and Safari 13 do not have: %s', (_, code) => {
    expect(code.match(newer)).toBe(null);
  });
});
