import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reservedIds } from '@/lib/content/markdown/heading-ids';
import { holdsCardNumber } from '@/lib/privacy/card-number';
import { shownHost } from '@/lib/site/shown-host';
import { codeUrl, screenTextsUrl, shareUrl, topicUrl } from '@/lib/site/urls';
import { afterVerdict } from '@/lib/content/reply';
import { ownNoteId } from '@/lib/content/own-notes';
import { supportOf } from '@/lib/pages/support';
import { loadContent } from '@/scripts/site/content';
import {
  articleBudget,
  articleViewBudget,
  elementBudget,
  firstViewBudget,
  middleViewBudget,
  packings,
  requestBudget,
  servedBytes,
  smallPageBudget,
  weightOf,
} from '@/scripts/checks/weight';
import {
  all,
  assetOf,
  base,
  descendants,
  files,
  isServed,
  link,
  linksWithin,
  meta,
  out,
  pages,
  readPage,
  refresh,
  textOf,
  type BuiltPage,
} from './built-site';

const library = loadContent();
/** Bytes that the path of a host may cost a page: it stands in every link. */
const path = base ? 200 : 0;
const offenders = (wrong: (page: BuiltPage) => unknown) => pages.filter(wrong).map(({ file }) => file);
const repeated = (of: (page: BuiltPage) => string | undefined) => {
  // What stands at former addresses of an answer is the same at each.
  const former = new Set(library.articles.flatMap(({ redirectFrom }) => redirectFrom));
  const seen = pages.filter(({ address }) => !former.has(address)).map(of);
  return seen.filter((value, index) => value === undefined || seen.indexOf(value) !== index);
};
const hasOwnNote = (page: BuiltPage) => idsOf(page).includes(ownNoteId);

const idsOf = (page: BuiltPage) =>
  page.elements.flatMap(({ properties }) => (typeof properties.id === 'string' ? [properties.id] : []));
const article = (page: BuiltPage) => library.articles.find(({ url }) => url === page.address);

describe('the built site', () => {
  it('has a page for every address that was ever published and the 404 page, and no other', () => {
    expect(pages.map(({ address }) => address).sort()).toEqual([...library.addresses.keys(), '/404.html'].sort());
  });

  it('carries nothing of the framework', () => {
    expect(offenders(({ html }) => /_next\/static\/chunks|__next|self\.__/.test(html))).toEqual([]);
    expect(offenders((page) => all(page, 'link').some(({ properties }) => properties.as === 'script'))).toEqual([]);
    expect(files.filter((file) => file.startsWith('_next/') || /(?:^|\/)(?:index|__next.*)\.txt$/.test(file))).toEqual(
      [],
    );
  });

  it('asks no other host for anything', () => {
    expect(
      offenders((page) =>
        page.elements.some(
          ({ tagName, properties }) =>
            tagName !== 'a' &&
            /^(?:https?:)?\/\//.test(
              String(
                properties.src ??
                  (properties.rel === undefined
                    ? ''
                    : /^(?:canonical|alternate)$/.test(String(properties.rel))
                      ? ''
                      : properties.href) ??
                  '',
              ),
            ),
        ),
      ),
    ).toEqual([]);
    expect(offenders(({ html }) => /url\(\s*['"]?(?:https?:)?\/\/|@import/.test(html))).toEqual([]);
  });

  it('has a share picture for every answer and one for all other pages: PNG, 1200 × 630, at most 60 KB', () => {
    const names = [...library.articles.map(({ id }) => id), 'site'];
    expect(files.filter((file) => file.startsWith('share/'))).toEqual(names.map((name) => shareUrl(name).slice(1)));
    for (const name of names) {
      const png = readFileSync(join(out, shareUrl(name)));
      expect(png.subarray(0, 8).toString('latin1'), name).toBe('\x89PNG\r\n\x1a\n');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
      expect(png.length, name).toBeLessThanOrEqual(60_000);
    }
  });

  it('has a reply for every answer, as plain text', () => {
    const replies = files.filter((file) => /^reply\/.*\.txt$/.test(file));
    expect(replies).toEqual(
      library.articles.flatMap(({ id, customerEn }) => [
        ...(customerEn ? [`reply/${id}-en.txt`] : []),
        `reply/${id}.txt`,
      ]),
    );
    for (const file of replies.filter((file) => !file.endsWith('-en.txt'))) {
      const text = readFileSync(join(out, file), 'utf8').trimEnd();
      expect([...text].length, file).toBeLessThanOrEqual(300);
      expect(text, file).not.toMatch(/[<>*_`#[\]|]/);
      expect(text.split('\n')[0], file).toContain(file.slice(6, 9));
    }
  });

  it('has on an answer’s page no id of its own that a heading could take', () => {
    const own = pages.flatMap((page) => {
      const known = article(page)?.headings.map(({ id }) => id);
      return known ? idsOf(page).filter((id) => !known.includes(id)) : [];
    });
    expect([...new Set(own)].filter((id) => !reservedIds.includes(id))).toEqual([]);
  });

  it('leads to and loads only what is there, headings included', () => {
    const byAddress = new Map(pages.map((page) => [page.address, new Set(idsOf(page))]));
    const broken = pages.flatMap((page) =>
      ['a', 'link', 'img', 'script']
        .flatMap((name) => all(page, name))
        .flatMap(({ properties }) => {
          const href = String(properties.href ?? properties.src ?? '');
          if (/^(?:https:|tel:|mailto:|data:)/.test(href)) return [];
          const [path = '', fragment] = href.replace(/\?[^#]*/, '').split('#');
          if (files.includes(path.slice(1)) && fragment === undefined) return [];
          const target = byAddress.get(path || page.address);
          return target && (fragment === undefined || target.has(fragment)) ? [] : [`${page.file}: ${href}`];
        }),
    );
    expect(broken).toEqual([]);
  });

  it.each(packings)('keeps answers and first views small and requests few, as it is served in .%s', (packing) => {
    const views = pages.map((page) => ({
      ...weightOf(out, page.file, page.elements, packing),
      isAnswer: article(page) !== undefined,
      hasNote: hasOwnNote(page),
    }));
    // What an operator adds to an answer is theirs to weigh.
    const answers = views.filter(({ isAnswer, hasNote }) => isAnswer && !hasNote);
    expect(
      answers.filter(
        ({ html, loaded }) => html > articleBudget + path || html + loaded > articleViewBudget[packing] + path,
      ),
    ).toEqual([]);
    expect(
      views.filter(({ html, loaded, requests }) => html + loaded > firstViewBudget + path || requests > requestBudget),
    ).toEqual([]);
  });

  it.each(packings)('keeps the code of an element that few pages have small, in .%s', (packing) => {
    const addresses = pages.flatMap(({ elements }) =>
      elements.flatMap(({ tagName, properties }) =>
        tagName === 'script' && properties.src ? [String(properties.src)] : [],
      ),
    );
    const sizes = [...new Set(addresses)].map((address) => ({
      address,
      size: servedBytes(join(out, address), packing),
    }));
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter(({ size }) => size > elementBudget)).toEqual([]);
  });
});

describe('the built site in brotli', () => {
  const weights = pages.map((page) => ({ ...weightOf(out, page.file, page.elements, 'br'), page }));

  it('has answers that are small in the middle', () => {
    const views = weights
      .filter(({ page }) => article(page))
      .map(({ html, loaded }) => html + loaded)
      .sort((a, b) => a - b);
    expect(views[Math.floor(views.length / 2)]).toBeLessThanOrEqual(middleViewBudget + path);
  });

  it('has small pages of codes and topics', () => {
    const topics = library.topics.map(({ slug }) => topicUrl(slug));
    const isSmall = (page: BuiltPage) => /^\/codes\/\w/.test(page.address) || topics.includes(page.address);
    const heavy = weights.filter(({ page, html }) => isSmall(page) && html > smallPageBudget + path);
    expect(heavy.map(({ file, html }) => ({ file, html }))).toEqual([]);
  });
});

describe('every page', () => {
  it('is Chinese, sized for phones, and leaves zooming to the reader', () => {
    expect(offenders(({ html }) => !/^<!doctype html>/i.test(html))).toEqual([]);
    expect(offenders((page) => all(page, 'html')[0]!.properties.lang !== 'zh-CN')).toEqual([]);
    // The encoding comes first: what stands before it would be read in another.
    const first = ({ elements }: BuiltPage) => elements[elements.findIndex(({ tagName }) => tagName === 'head') + 1]!;
    expect(offenders((page) => !/^utf-8$/i.test(String(first(page).properties.charSet)))).toEqual([]);
    expect(offenders((page) => meta(page, 'viewport') !== 'width=device-width, initial-scale=1')).toEqual([]);
    expect(offenders((page) => meta(page, 'format-detection') !== 'telephone=no')).toEqual([]);
    expect(offenders((page) => meta(page, 'color-scheme') !== 'light dark')).toEqual([]);
    expect(
      offenders((page) => all(page, 'meta').filter(({ properties }) => properties.name === 'theme-color').length !== 2),
    ).toEqual([]);
  });

  it('has one h1, and headings that skip no level', () => {
    expect(offenders((page) => all(page, 'h1').length !== 1)).toEqual([]);
    const skips = (page: BuiltPage) => {
      const levels = page.elements
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(({ tagName }) => Number(tagName[1]));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    };
    expect(offenders(skips)).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    expect(repeated((page) => textOf(all(page, 'title')[0]))).toEqual([]);
    expect(repeated((page) => meta(page, 'description'))).toEqual([]);
    expect(
      offenders((page) =>
        /官网|\d{3}-\d{3}-\d{4}/.test(`${textOf(all(page, 'title')[0])}${meta(page, 'description')}`),
      ),
    ).toEqual([]);
  });

  it('names its canonical address; an address that leads on names where it leads', () => {
    // A later step of a guide, and its sheet, are parts of the guide.
    const whole = (address: string) => library.guides.find(({ url }) => address.startsWith(url))?.url;
    const canonical = ({ address }: BuiltPage) =>
      library.site.url + (whole(address) ?? library.addresses.get(address)?.to ?? address);
    expect(offenders((page) => link(page, 'canonical') !== canonical(page))).toEqual([]);
  });

  it('is shared under its own name', () => {
    for (const property of ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name']) {
      expect(offenders((page) => !meta(page, property))).toEqual([]);
    }
    expect(offenders((page) => meta(page, 'og:locale') !== 'zh_CN')).toEqual([]);
  });

  it('has landmarks, and a link to the text as its first stop', () => {
    for (const landmark of ['header', 'main', 'footer'])
      expect(offenders((page) => all(page, landmark).length === 0)).toEqual([]);
    expect(
      offenders((page) => textOf(all(page, 'a')[0]) !== '跳到正文' || all(page, 'a')[0]!.properties.href !== '#main'),
    ).toEqual([]);
  });

  it('has ids that are ASCII and used once', () => {
    expect(
      offenders((page) =>
        idsOf(page).some((id, index, ids) => !/^[a-z][a-z0-9-]*$/.test(id) || ids.indexOf(id) !== index),
      ),
    ).toEqual([]);
  });

  it('ends in the support footer, with the configured contact and the fraud warning', () => {
    const { channels } = supportOf(library);
    const footer = (page: BuiltPage) => textOf(all(page, 'footer').at(-1))!;
    expect(
      offenders(
        (page) =>
          !channels.every(({ shown }) => footer(page).includes(shown)) || !footer(page).includes(library.words.never),
      ),
    ).toEqual([]);
    expect(offenders((page) => !all(page, 'a').some(({ properties }) => properties.href === channels[0].href))).toEqual(
      [],
    );
    expect(offenders((page) => article(page) && !footer(page).includes(`请报答案编号 ${article(page)!.id}`))).toEqual(
      [],
    );
  });

  it('prints no number that is not configured', () => {
    expect(offenders((page) => /ICP[备证]|公网安备/.test(page.html))).toEqual([]);
  });
});

describe('an answer’s page', () => {
  const answers = pages.filter(article);

  it('holds number, question, verdict, answer and steps in the served HTML, in this order', () => {
    const wrong = answers.filter((page) => {
      const told = article(page)!;
      const { id, question, verdict, steps, sections } = told;
      const text = textOf(all(page, 'main')[0])!;
      const order = [id, question, verdict.text, afterVerdict(told), ...steps, sections[0]!.title];
      return order.reduce((from, part) => (from < 0 ? from : text.indexOf(part, from)), 0) < 0;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('shows every screen text it answers, as a screen has it, and leads to the codes', () => {
    const wrong = answers.filter((page) => {
      const { prompts, codes } = article(page)!;
      const chips = page.elements
        .filter(({ properties }) => String(properties.className ?? '').includes('lcd-chip'))
        .map((chip) => textOf(chip)!);
      const links = linksWithin(page, 'main');
      return prompts.some((text) => !chips.includes(text)) || codes.some((code) => !links.includes(codeUrl(code)));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('says what to do when that did not help straight after what to do, and folds what only explains', () => {
    const wrong = answers.filter((page) => {
      // The operator's own note belongs to what to do.
      const [, second] = all(page, 'h2').flatMap(({ properties }) =>
        properties.id === ownNoteId ? [] : properties.id,
      );
      const ids = article(page)!.sections.map(({ id }) => id);
      const folded = all(page, 'details')
        .flatMap(descendants)
        .map(({ properties }) => properties.id);
      return (
        (ids.includes('still-stuck') && second !== 'still-stuck') ||
        ids.some((id) => ['why', 'myths'].includes(id) && !folded.includes(id))
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('lists its parts when it is long, in their order', () => {
    const lists = answers.flatMap((page) => {
      const contents = all(page, 'nav').find(({ properties }) => properties.ariaLabel === '目录');
      return contents ? [{ page, links: descendants(contents).map(({ properties }) => String(properties.href)) }] : [];
    });
    expect(lists.length).toBeGreaterThan(20);
    const wrong = lists.filter(({ page, links }) => {
      const ids = idsOf(page).map((id) => `#${id}`);
      return links.some((link, at) => at > 0 && ids.indexOf(link) < ids.indexOf(links[at - 1]!));
    });
    expect(wrong.map(({ page }) => page.file)).toEqual([]);
  });

  it('leads from the back office, where it is first named, to how to get there', () => {
    const way = library.articles.find(({ slug }) => slug === library.pages.explained[0]!.answer)!.url;
    const named = library.site.names?.商户后台 ?? '商户后台';
    const wrong = ['209', '501', '502', '702'].filter((id) => {
      const page = answers.find((one) => article(one)!.id === id)!;
      return !all(page, 'a').some((link) => link.properties.href === way && textOf(link) === named);
    });
    expect(wrong).toEqual([]);
  });

  it('says of every wrong claim that it is hearsay, and keeps it from snippets', () => {
    const claims = answers.flatMap((page) => all(page, 'blockquote'));
    expect(claims.length).toBeGreaterThan(40);
    expect(claims.filter((claim) => !textOf(claim)!.startsWith('网传：'))).toEqual([]);
  });
});

describe('the reference pages', () => {
  const pageAt = (address: string) => pages.find((page) => page.address === address)!;

  it('have a page for each of 80 codes and more, and every answer’s codes and prompts lead to it', () => {
    expect(library.codes.length).toBeGreaterThanOrEqual(80);
    const leads = (address: string, url: string) =>
      all(pageAt(address), 'a').some(({ properties }) => properties.href === url);
    for (const { url, codes, prompts } of library.articles) {
      for (const code of codes) expect(leads(`/codes/${code.toLowerCase()}/`, url), `${code} → ${url}`).toBe(true);
      if (prompts.length > 0) expect(leads(screenTextsUrl, url), url).toBe(true);
    }
  });

  it('list every screen text as plain text', () => {
    const text = textOf(all(pageAt(screenTextsUrl), 'main')[0])!;
    const prompts = library.articles.flatMap(({ prompts }) => prompts);
    expect(prompts.length).toBeGreaterThanOrEqual(100);
    expect(prompts.filter((prompt) => !text.includes(prompt.replace(/\s+/g, ' ')))).toEqual([]);
  });

  it('have 60 terms and 40 wrong claims or more, each at its anchor', () => {
    expect(library.terms.length).toBeGreaterThanOrEqual(60);
    expect(library.terms.filter(({ id }) => !idsOf(pageAt('/glossary/')).includes(id))).toEqual([]);
    expect(library.myths.length).toBeGreaterThanOrEqual(40);
    expect(library.myths.filter(({ id }) => !idsOf(pageAt('/myths/')).includes(id))).toEqual([]);
  });

  it('let no wrong claim stand anywhere outside its quoted place', () => {
    const wrong = pages.flatMap((page) => {
      const quoted = all(page, 'span')
        .filter(({ properties }) => properties.dataNosnippet !== undefined)
        .map((element) => textOf(element)!);
      const words = textOf(all(page, 'html')[0])!;
      return library.myths
        .filter(
          ({ claim }) =>
            words.split(claim).length - 1 > quoted.filter((text) => text.includes(claim)).length ||
            [meta(page, 'description'), meta(page, 'og:description')].some((text) => text?.includes(claim)),
        )
        .map(({ id }) => `${page.file}: ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('name no source that must not be named', () => {
    expect(offenders(({ html }) => /Q\/CUP|联网联合技术规范|转售商/.test(html))).toEqual([]);
  });
});

describe('the page of the payout check', () => {
  const page = pages.find(({ address }) => address === '/payout-check/')!;

  it('is reached from the answers about payouts, their topic and every footer', () => {
    const leading = (within: string) => pages.filter((from) => linksWithin(from, within).includes('/payout-check/'));
    expect(leading('footer')).toHaveLength(pages.length);
    expect(leading('main').map(({ address }) => address)).toEqual([
      '/account/fee-raised/',
      '/account/fees-explained/',
      '/payout/holiday-payout/',
      '/payout/',
      '/payout/payout-amount-short/',
      '/payout/when-money-arrives/',
    ]);
  });

  it('has examples in the served HTML, and the calendar for the island, in little space', () => {
    const text = textOf(all(page, 'table')[0])!;
    expect(text).toContain('国庆节放假前一天9 月 30 日 周三 15:0010 月 8 日周四');
    const form = JSON.parse(String(all(page, 'payout-check')[0]!.properties.dataForm));
    expect(form.calendar).toEqual(library.calendar);
    for (const packing of packings)
      expect(servedBytes(join(out, page.file), packing)).toBeLessThanOrEqual(articleBudget);
  });

  it('has code of its own of at most 4 KB', () => {
    expect(servedBytes(join(out, assetOf('payout-check')), 'br')).toBeLessThanOrEqual(4096);
  });

  it('says that the contract decides, and has a name for every field', () => {
    expect(textOf(all(page, 'main')[0])).toContain('以您的协议为准');
    const labelled = all(page, 'label').map(({ properties }) => String(properties.htmlFor));
    const fields = all(page, 'input').filter(({ properties }) => properties.type !== 'radio');
    expect(fields.filter(({ properties }) => !labelled.includes(String(properties.id)))).toEqual([]);
  });
});

describe('the accessibility statement', () => {
  it('is reached from the page on privacy, which is in every footer', () => {
    expect(linksWithin(readPage('privacy/index.html'), 'main')).toContain('/accessibility/');
  });
});

describe('the page on privacy', () => {
  it('is reached from every footer, and named in the offline file', () => {
    expect(offenders((page) => !linksWithin(page, 'footer').includes('/privacy/'))).toEqual([]);
    expect(textOf(all(readPage('pos-faq.html'), 'footer')[0])).toContain(`${shownHost(library.site.url)}/privacy/`);
  });

  it('has code of its own of at most 1 KB', () => {
    expect(servedBytes(join(out, assetOf('clear-device')), 'br')).toBeLessThanOrEqual(1024);
  });
});

describe('the page of the slips', () => {
  const page = pages.find(({ address }) => address === '/receipt/')!;
  const lines = library.receipts.flatMap(({ id, regions }) => regions.map((region) => `${id}-${region.id}`));

  it('explains every line of every slip, each within what the line opens, in the order in which they are printed', () => {
    const explained = page.elements.filter(({ properties }) => lines.includes(String(properties.id)));
    expect(explained.map(({ properties }) => properties.id)).toEqual(lines);
    const regions = library.receipts.flatMap((receipt) => receipt.regions);
    const drawn = page.elements.filter(
      ({ tagName, properties }) => tagName === 'details' && String(properties.className) === 'slip-line',
    );
    expect(drawn.length).toBe(lines.length);
    drawn.forEach((line, at) => {
      const { label, sample, meaning } = regions[at]!;
      expect(textOf(line)).toMatch(/^\d+/);
      for (const said of [`${label} ${sample}`, meaning]) expect(textOf(line)).toContain(said);
    });
  });

  it('holds no number that could be a real card’s', () => {
    const words = page.elements.filter(({ children }) => children.some(({ type }) => type === 'text')).map(textOf);
    expect(words.filter((text) => text && holdsCardNumber(text) && text.length < 200)).toEqual([]);
  });
});

describe('a picture in an answer', () => {
  const pictures = pages
    .filter(article)
    .flatMap((page) => all(page, 'img').map((img) => ({ page, img: img.properties })))
    // The code of the answer is no picture of it; tests/site/cards.test.ts holds it.
    .filter(({ img }) => !String(img.src).startsWith('/qr/'));

  it('has words for those who do not see it, keeps its place, and loads when it comes into sight', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(9);
    const wrong = pictures.filter(
      ({ img }) =>
        String(img.alt ?? '').length < 6 || img.width !== 320 || img.height !== 200 || img.loading !== 'lazy',
    );
    expect(wrong.map(({ page }) => page.file)).toEqual([]);
    expect(pictures.filter(({ img }) => !isServed(String(img.src)))).toEqual([]);
  });

  it('is a small drawing with a title and words of a legible size, in colours of its own', () => {
    for (const file of files.filter((name) => /^images\/.*\.svg$/.test(name))) {
      const svg = readFileSync(join(out, file), 'utf8');
      expect(svg, file).toMatch(/viewBox="0 0 320 200"[\s\S]*<title>[^<]{6,}<\/title>/);
      expect(svg, file).not.toMatch(/currentColor|<script|href=|<style/);
      expect(svg.length, file).toBeLessThan(5000);
      for (const [, size] of svg.matchAll(/font-size="(\d+)"/g)) expect(Number(size), file).toBeGreaterThanOrEqual(14);
    }
  });
});

describe('an address that leads on', () => {
  it('does so at once, by one hop, and offers a link', () => {
    const moved = [...library.addresses].filter(([, address]) => address.moved);
    expect(moved.length).toBeGreaterThanOrEqual(library.articles.length);
    for (const [address, { to }] of moved) {
      const page = pages.find((candidate) => candidate.address === address)!;
      expect(refresh(page)).toBe(`0; url=${to}`);
      expect(linksWithin(page, 'main').includes(to), address).toBe(true);
    }
  });
});

describe('files for search engines', () => {
  it('the sitemap lists every page that is its own, and no other', () => {
    const listed = [...readFileSync(join(out, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
      url!.replace(library.site.url, ''),
    );
    const own = pages
      .filter((page) => !refresh(page) && !meta(page, 'robots')?.includes('noindex'))
      .map(({ address }) => address);
    expect(listed.sort()).toEqual(own.sort());
  });

  it('the desk, search results, what customers are told, the 404 page, later steps of guides and their sheets are not to be listed', () => {
    const parts = library.guides.flatMap(({ url, steps }) => [
      `${url}print/`,
      ...steps.map((step) => step.url).filter((step) => step !== url),
    ]);
    expect(pages.filter((page) => meta(page, 'robots')?.includes('noindex')).map(({ address }) => address)).toEqual(
      ['/404.html', '/customer/', '/desk/', '/search/', ...parts].sort(),
    );
    expect(offenders((page) => parts.includes(page.address) && meta(page, 'robots') !== 'noindex, follow')).toEqual([]);
  });

  it('robots.txt allows all and names the sitemap', () => {
    expect(readFileSync(join(out, 'robots.txt'), 'utf8').trim()).toBe(
      `User-Agent: *\nAllow: /\n\nSitemap: ${library.site.url}/sitemap.xml`,
    );
  });
});
