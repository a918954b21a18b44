/** What search engines, browsers and assistants expect of the built site: one test a rule. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { supportOf } from '@/lib/pages/support';
import { loadContent } from '@/scripts/site/content';
import { elementsOf, parsePage } from '@/scripts/checks/built-page';
import { siteServer } from '@/scripts/site/serve';
import {
  all,
  dataBlocks,
  descendants,
  files,
  hrefs,
  isServed,
  meta,
  out,
  pages,
  refresh,
  textOf,
  type BuiltPage,
} from './built-site';

const library = loadContent();
const host = library.site.url;
const read = (file: string) => readFileSync(join(out, file), 'utf8');
const offenders = (wrong: (page: BuiltPage) => unknown, among = pages) => among.filter(wrong).map(({ file }) => file);
const listed = pages.filter((page) => !refresh(page) && !meta(page, 'robots')?.includes('noindex'));
const answers = pages.filter(({ address }) => library.articles.some(({ url }) => url === address));
const articleOf = ({ address }: BuiltPage) => library.articles.find(({ url }) => url === address)!;
const dataFiles = library.articles.map(({ url }) => `${url.slice(1, -1)}.json`);
const titleOf = (page: BuiltPage) => textOf(all(page, 'title')[0])!;
const unspaced = (text: string) => text.replace(/\s+/g, '');
/** Length as it is seen: two Latin letters take the place of one character. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);
/** Width and height of a PNG, from its first chunk. */
const sizeOf = (file: string) => {
  const bytes = readFileSync(join(out, file));
  expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the head of a page', () => {
  it('has a title that begins with the page’s heading and ends with the site’s name where there is room', () => {
    const wrong = (page: BuiltPage) => {
      const heading = textOf(all(page, 'h1')[0])!;
      const title = titleOf(page).replace(/^POS (?!机)/, '');
      return page.address === '/'
        ? title !== library.site.name
        : !title.startsWith(heading) || (title !== heading && !title.endsWith(`-${library.site.name}`));
    };
    expect(offenders(wrong, listed)).toEqual([]);
  });

  it('has a title and a description short enough to be read whole where it is listed', () => {
    expect(offenders((page) => widthOf(titleOf(page)) > 45, listed)).toEqual([]);
    const width = (page: BuiltPage) => widthOf(meta(page, 'description')!);
    expect(offenders((page) => width(page) < 20 || width(page) > 70, listed)).toEqual([]);
  });

  it('is shared once, as Open Graph, and promises a picture only where there is one', () => {
    expect(offenders((page) => meta(page, 'twitter:card'))).toEqual([]);
    expect(offenders((page) => !/^(?:article|website)$/.test(meta(page, 'og:type')!))).toEqual([]);
    expect(offenders((page) => !meta(page, 'og:url')!.startsWith(`${host}/`))).toEqual([]);
    const shown = pages.map((page) => meta(page, 'og:image'));
    expect(shown.filter((url) => url === undefined)).toEqual([]);
    for (const url of new Set(shown.filter((picture) => picture !== undefined))) {
      expect(url.startsWith(`${host}/share/`), url).toBe(true);
      const file = url.slice(host.length + 1);
      expect(sizeOf(file)).toEqual([1200, 630]);
      expect(readFileSync(join(out, file)).length, file).toBeLessThan(300_000);
    }
  });

  it('leads to search description, feed, manifest and signs, and each is there', () => {
    const wanted = {
      search: ['/opensearch.xml'],
      manifest: ['/manifest.webmanifest'],
      icon: ['/favicon.ico', '/icon.svg'],
      'apple-touch-icon': ['/apple-touch-icon.png'],
    };
    for (const [rel, urls] of Object.entries(wanted)) {
      expect(
        offenders((page) => hrefs(page, rel).join() !== urls.join()),
        rel,
      ).toEqual([]);
      expect(urls.filter((url) => !isServed(url))).toEqual([]);
    }
    const found = (page: BuiltPage) =>
      all(page, 'head')
        .flatMap(descendants)
        .find(({ properties }) => String(properties.rel) === 'search');
    expect(offenders((page) => found(page)?.properties.title !== library.site.name)).toEqual([]);
    expect(offenders((page) => !hrefs(page, 'alternate').includes(`${host}/feed.xml`))).toEqual([]);
    expect(
      offenders((page) => !hrefs(page, 'alternate').includes(`${host}${page.address.replace(/\/$/, '.md')}`), answers),
    ).toEqual([]);
  });
});

describe('structured data', () => {
  const of = (page: BuiltPage, type: string) => dataBlocks(page).filter((block) => block['@type'] === type);
  type Listed = { '@type': string; position: number; name?: string; item?: string; url?: string };

  it('can be read as JSON in every block, and names its vocabulary', () => {
    const contexts = new Set(pages.flatMap((page) => dataBlocks(page).map((block) => block['@context'])));
    expect([...contexts].sort()).toEqual(['https://schema.org', 'https://ziyuan.baidu.com/contexts/cambrian.jsonld']);
  });

  it('says on the home page, and only there, what the site is, who runs it and whom to call', () => {
    const home = pages.find(({ address }) => address === '/')!;
    expect(offenders((page) => of(page, 'WebSite').length + of(page, 'Organization').length > 0)).toEqual([
      'index.html',
    ]);
    const [organization] = of(home, 'Organization') as unknown as [
      { logo: string; contactPoint?: Record<string, string>[] },
    ];
    expect(isServed(organization.logo.slice(host.length))).toBe(true);
    const phones = library.site.support.channels.filter(({ phone }) => phone);
    expect(organization.contactPoint ?? []).toEqual(
      phones.map(() =>
        expect.objectContaining({
          '@type': 'ContactPoint',
          contactType: 'customer service',
          telephone: expect.stringMatching(/^\+86-[1-9][\d-]+$/),
          areaServed: 'CN',
          availableLanguage: 'zh-CN',
        }),
      ),
    );
  });

  it('has one question on an answer’s page, and none anywhere else', () => {
    expect(answers).toHaveLength(library.articles.length);
    expect(offenders((page) => of(page, 'FAQPage').length !== (answers.includes(page) ? 1 : 0))).toEqual([]);
    for (const page of answers) {
      const { question, published, updated } = articleOf(page);
      expect(of(page, 'FAQPage')[0]).toMatchObject({
        datePublished: published,
        dateModified: updated,
        mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer' } }],
      });
    }
    expect(offenders((page) => /"(?:QAPage|HowTo)"/.test(JSON.stringify(dataBlocks(page))))).toEqual([]);
  });

  it('gives as the answer exactly the text that the page shows, without wrong claims', () => {
    const wrong = answers.filter((page) => {
      const [{ mainEntity }] = of(page, 'FAQPage') as unknown as [
        { mainEntity: [{ acceptedAnswer: { text: string } }] },
      ];
      const said = unspaced(mainEntity[0].acceptedAnswer.text);
      const shown = unspaced(shownAnswer(page));
      // The stamp may have said the beginning.
      const before = said.slice(0, -shown.length).replace(/[，。：；、]$/, '');
      return !said.endsWith(shown) || !['', unspaced(articleOf(page).verdict.text)].includes(before);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('lists on a topic’s page the addresses of its answers, and nothing more', () => {
    const topics = library.topics.map(({ slug }) => `/${slug}/`);
    expect(offenders((page) => of(page, 'CollectionPage').length !== (topics.includes(page.address) ? 1 : 0))).toEqual(
      [],
    );
    for (const { slug } of library.topics) {
      const page = pages.find(({ address }) => address === `/${slug}/`)!;
      const [{ mainEntity }] = of(page, 'CollectionPage') as unknown as [{ mainEntity: { itemListElement: Listed[] } }];
      expect(mainEntity.itemListElement).toEqual(
        library.articlesOf(slug).map(({ url }, at) => ({ '@type': 'ListItem', position: at + 1, url: host + url })),
      );
    }
  });

  it('repeats the visible way back on every page that has one', () => {
    const wrong = pages.filter((page) => {
      const nav = all(page, 'nav').find(({ properties }) => properties.ariaLabel === '当前位置');
      const lists = of(page, 'BreadcrumbList') as unknown as { itemListElement: Listed[] }[];
      if (!nav) return !['/', '/404.html'].includes(page.address) || lists.length > 0;
      const steps = descendants(nav)
        .filter(({ tagName, properties }) => tagName === 'a' || properties.ariaCurrent === 'page')
        .map((step, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name: textOf(step),
          ...(step.tagName === 'a' && { item: host + String(step.properties.href) }),
        }));
      return steps.length < 2 || JSON.stringify(lists.map((list) => list.itemListElement)) !== JSON.stringify([steps]);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('gives Baidu the dates of an answer, without a time zone, as the page shows them', () => {
    for (const page of pages) {
      const factors = dataBlocks(page).filter((block) => String(block['@context']).includes('baidu'));
      expect(factors.length, page.file).toBe(answers.includes(page) ? 1 : 0);
      if (!factors[0]) continue;
      const { question, published, updated } = articleOf(page);
      expect(factors[0]).toEqual({
        '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
        '@id': host + page.address,
        title: question,
        pubDate: `${published}T00:00:00`,
        upDate: `${updated}T00:00:00`,
      });
      expect(
        all(page, 'time').map(({ properties }) => properties.dateTime),
        page.file,
      ).toContain(updated);
    }
  });
});

describe('a wrong claim', () => {
  it('stands only in elements whose mark search engines heed', () => {
    const marked = pages.flatMap((page) =>
      page.elements.filter(({ properties }) => properties.dataNosnippet !== undefined),
    );
    expect(marked.length).toBeGreaterThan(100);
    expect([...new Set(marked.map(({ tagName }) => tagName))]).toEqual(['span']);
  });

  it('is in no description, data block, feed, list, reply or Markdown file', () => {
    const texts = [
      ...pages.map(
        (page) => [page.file, [meta(page, 'description'), JSON.stringify(dataBlocks(page))].join('\n')] as const,
      ),
      ...files
        .filter((file) => /\.(?:txt|md|xml|webmanifest)$|^[^/]+\.json$/.test(file) || dataFiles.includes(file))
        .map((file) => [file, read(file)] as const),
    ];
    expect(texts.length).toBeGreaterThan(pages.length + 3 * library.articles.length);
    const wrong = texts.flatMap(([file, text]) => {
      const words = unspaced(text);
      return library.myths.filter(({ claim }) => words.includes(unspaced(claim))).map(({ id }) => `${file}: ${id}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the files at the root', () => {
  const server = siteServer(out);
  let base: string;
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  const typeAt = async (path: string) => {
    const response = await fetch(base + path, { redirect: 'manual' });
    expect(response.status, path).toBe(200);
    return response.headers.get('content-type');
  };

  it('are served as what they are, with their encoding', async () => {
    const answer = library.articles[0]!;
    const types = {
      '/sitemap.xml': 'application/xml; charset=utf-8',
      '/robots.txt': 'text/plain; charset=utf-8',
      '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
      '/feed.xml': 'application/atom+xml; charset=utf-8',
      '/llms.txt': 'text/plain; charset=utf-8',
      '/manifest.webmanifest': 'application/manifest+json; charset=utf-8',
      '/.well-known/security.txt': 'text/plain; charset=utf-8',
      '/favicon.ico': 'image/x-icon',
      '/icon.svg': 'image/svg+xml',
      '/apple-touch-icon.png': 'image/png',
      [`${answer.url.replace(/\/$/, '')}.md`]: 'text/markdown; charset=utf-8',
      [`${answer.url.replace(/\/$/, '')}.json`]: 'application/json',
      '/answers.json': 'application/json',
      '/answers.schema.json': 'application/json',
      '/llms-full.txt': 'text/plain; charset=utf-8',
      [`/reply/${answer.id}.txt`]: 'text/plain; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) expect(await typeAt(path), path).toBe(type);
  });

  it('answer a wrong address with status 404 and a page that helps on', async () => {
    for (const path of ['/no-such-page', '/no-such-page/', '/prompts/no-such-answer/', '/feed']) {
      const response = await fetch(base + path);
      expect(response.status, path).toBe(404);
      const elements = elementsOf(parsePage(await response.text()));
      expect(
        elements.some(({ tagName }) => tagName === 'search-box'),
        path,
      ).toBe(true);
      const text = textOf(elements.find(({ tagName }) => tagName === 'body'));
      for (const part of ['常问的问题', supportOf(library).channels[0].ask]) expect(text, path).toContain(part);
    }
  });

  it('sitemap.xml lists addresses that are there and canonical, each with the day it changed, answers with their own', () => {
    const urls = elementsNamed(parseXml(read('sitemap.xml')).root!, 'url');
    expect(urls.length).toBe(listed.length);
    const text = (element: XmlElement, name: string) => elementsNamed(element, name)[0]?.text;
    for (const url of urls) {
      const address = text(url, 'loc')!.slice(host.length);
      const page = listed.find((candidate) => candidate.address === address)!;
      expect(hrefs(page, 'canonical'), address).toEqual([text(url, 'loc')]);
      expect(text(url, 'lastmod'), address).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (answers.includes(page)) expect(text(url, 'lastmod'), address).toBe(articleOf(page).updated);
    }
  });

  it('feed.xml is an Atom feed of answers, known by their numbers, without the time of the build', () => {
    const feed = parseXml(read('feed.xml')).root!;
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const entries = elementsNamed(feed, 'entry');
    expect(entries.length).toBe(Math.min(50, library.articles.length));
    for (const entry of entries) {
      const [id, title, updated] = ['id', 'title', 'updated'].map((name) => elementsNamed(entry, name)[0]!.text);
      const article = library.articles.find((candidate) => id === `${host}/${candidate.id}/`)!;
      expect([title, updated]).toEqual([article.question, `${article.updated}T00:00:00+08:00`]);
      expect(elementsNamed(entry, 'link')[0]!.attributes.href).toBe(host + article.url);
    }
    const newest = library.articles
      .map(({ updated }) => updated)
      .sort()
      .at(-1);
    expect(elementsNamed(feed, 'updated')[0]!.text).toBe(`${newest}T00:00:00+08:00`);
  });

  it('opensearch.xml leads to the search form’s own address', () => {
    const description = parseXml(read('opensearch.xml')).root!;
    const text = (name: string) => elementsNamed(description, name)[0]!.text;
    expect(description.attributes.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect([...text('ShortName')].length).toBeLessThanOrEqual(16);
    expect([...text('Description')].length).toBeLessThanOrEqual(1024);
    expect(text('InputEncoding')).toBe('UTF-8');
    const [form] = all(
      pages.find(({ address }) => address === '/')!,
      'form',
    );
    const [field] = descendants(form!).filter(({ tagName }) => tagName === 'input');
    expect(elementsNamed(description, 'Url')[0]!.attributes).toEqual({
      type: 'text/html',
      template: `${host}${String(form!.properties.action)}?${String(field!.properties.name)}={searchTerms}`,
    });
  });

  it('llms.txt has a title, a quotation, lists of links, and leads only to what is there', () => {
    const text = read('llms.txt');
    const [title, quotation] = text.split('\n\n');
    expect([title, quotation!.slice(0, 2)]).toEqual([`# ${library.site.name}`, '> ']);
    const lists = text.split(/^## /m).slice(1);
    expect(lists.at(-1)!.split('\n')[0]).toBe('Optional');
    const links = lists.flatMap((list) => list.trim().split('\n').slice(2));
    expect(links.filter((line) => !/^- \[[^\]]+\]\(https:\/\/\S+\): \S/.test(line))).toEqual([]);
    const urls = links.map((line) => /\]\(([^)]+)\)/.exec(line)![1]!.slice(host.length));
    expect(urls.filter((url) => !isServed(url))).toEqual([]);
    expect(urls.filter((url) => url.endsWith('.md'))).toEqual(
      library.articles.map(({ url }) => url.replace(/\/$/, '.md')),
    );
  });

  it('an answer’s Markdown holds its facts, in front and in words, and links with their host', () => {
    const markdown = files.filter((file) => file.endsWith('.md'));
    expect(markdown).toHaveLength(library.articles.length);
    for (const { url, id, question, answer, verdict, steps, published, updated } of library.articles) {
      const text = read(`${url.slice(1, -1)}.md`);
      const [, front, body] = text.split(/^---$/m);
      expect(parse(front!)).toMatchObject({
        title: question,
        number: id,
        url: host + url,
        verdict: verdict.text,
        published,
        updated,
      });
      for (const part of [question, answer, ...steps, '## 依据']) expect(body, url).toContain(part);
      expect(body, url).not.toMatch(/\]\((?:\/|#)|::|\{#|网传：|<[a-z]/);
      const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to!).filter((to) => to.startsWith(host));
      expect(
        links.map((to) => to.slice(host.length).split('#')[0]!).filter((to) => !isServed(to)),
        url,
      ).toEqual([]);
    }
  });

  it('the manifest names the site, its start, its colours, and signs of the size they claim', () => {
    const manifest = JSON.parse(read('manifest.webmanifest'));
    expect(manifest).toMatchObject({ name: library.site.name, lang: 'zh-CN', start_url: '/', scope: '/' });
    for (const field of ['short_name', 'display', 'background_color', 'theme_color'])
      expect(manifest[field], field).toBeTruthy();
    const icons = manifest.icons as { src: string; sizes: string; purpose?: string }[];
    expect(icons.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
      ['192x192', undefined],
      ['512x512', undefined],
      ['512x512', 'maskable'],
    ]);
    for (const { src, sizes } of icons) expect(sizeOf(src.slice(1)).join('x')).toBe(sizes);
    expect(sizeOf('apple-touch-icon.png')).toEqual([180, 180]);
  });

  it('favicon.ico holds pictures of 16 and 32 pixels in little space', () => {
    const bytes = readFileSync(join(out, 'favicon.ico'));
    expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([0, 1, 2]);
    expect([bytes[6], bytes[22]]).toEqual([16, 32]);
    expect(bytes.length).toBeLessThan(4096);
  });

  it('security.txt has a contact, one day until which it holds, and its own address', () => {
    const lines = read('.well-known/security.txt').trim().split('\n');
    const values = (name: string) =>
      lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
    expect(values('Contact').length).toBeGreaterThan(0);
    expect(values('Contact').filter((contact) => !/^(?:tel:\+|mailto:|https:)/.test(contact))).toEqual([]);
    expect(values('Expires')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)]);
    expect(values('Preferred-Languages')).toEqual(['zh, en']);
    expect(values('Canonical')).toEqual([`${host}/.well-known/security.txt`]);
  });
});

describe('addresses', () => {
  it('end in a slash unless they are files, in links, canonical addresses and redirects alike', () => {
    const wrong = pages.flatMap((page) =>
      [
        ...all(page, 'a').map(({ properties }) => String(properties.href)),
        ...hrefs(page, 'canonical').map((url) => url.slice(host.length)),
        ...(refresh(page) ? [refresh(page)!.replace(/^0; url=/, '')] : []),
      ]
        .filter((href) => href.startsWith('/'))
        .map((href) => href.split(/[?#]/)[0]!)
        .filter((href) => !href.endsWith('/') && !files.includes(href.slice(1)) && page.address !== '/404.html')
        .map((href) => `${page.file}: ${href}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lead on by one hop: where an old address leads is never an old address', () => {
    const moved = [...library.addresses.values()].filter((address) => address.moved);
    expect(moved.filter(({ to }) => library.addresses.get(to)?.moved !== false)).toEqual([]);
    expect(
      offenders(
        (page) => refresh(page) && hrefs(page, 'canonical')[0] !== host + refresh(page)!.slice('0; url='.length),
      ),
    ).toEqual([]);
  });

  it('of the search work without script: a form that gets, every topic and every question', () => {
    const search = pages.find(({ address }) => address === '/search/')!;
    const forms = pages
      .flatMap((page) => all(page, 'form'))
      .filter(({ properties }) => properties.action !== undefined);
    expect(forms.length).toBeGreaterThanOrEqual(pages.length - 1);
    expect(
      forms.filter(
        ({ properties }) => properties.action !== '/search/' || !/^get$/i.test(String(properties.method ?? 'get')),
      ),
    ).toEqual([]);
    const sends = (form: Element) =>
      descendants(form).some(({ tagName, properties }) => tagName === 'button' && properties.type === 'submit');
    expect(forms.filter((form) => !sends(form))).toEqual([]);
    const led = all(search, 'a').map(({ properties }) => properties.href);
    expect(library.topics.filter(({ slug }) => !led.includes(`/${slug}/`))).toEqual([]);
    expect(library.articles.filter(({ url }) => !led.includes(url))).toEqual([]);
  });
});

describe('the footer', () => {
  it('shows on every page the day of the last review', () => {
    expect(
      offenders((page) => !/内容核对到 \d{4} 年 \d{1,2} 月 \d{1,2} 日/.test(textOf(all(page, 'footer').at(-1))!)),
    ).toEqual([]);
  });

  it('names operator and licences on every page where they are configured, and nowhere else', () => {
    for (const value of [library.site.operator, library.site.icp, library.site.police]) {
      if (value) expect(offenders((page) => !textOf(all(page, 'footer').at(-1))!.includes(value))).toEqual([]);
    }
    const registers = { icp: 'beian.miit.gov.cn', police: 'beian.mps.gov.cn' } as const;
    for (const [field, register] of Object.entries(registers)) {
      const configured = library.site[field as keyof typeof registers] !== undefined;
      expect(offenders(({ html }) => html.includes(register) !== configured)).toEqual([]);
    }
  });

  it('gives WeChat what it gives every browser: no code asks for the browser’s name', () => {
    const code = files.filter((file) => file.endsWith('.js'));
    expect(code.length).toBeGreaterThan(5);
    expect(code.filter((file) => /userAgent|MicroMessenger/.test(read(file)))).toEqual([]);
  });
});

/** The short answer and the sections of an answer as the page shows them; screen texts and quoted claims apart. */
function shownAnswer(page: BuiltPage): string {
  const withClass = (name: string) =>
    page.elements.find(({ properties }) => ((properties.className ?? []) as string[]).includes(name))!;
  const proses = page.elements.filter(
    ({ tagName, properties }) => tagName === 'section' && ((properties.className ?? []) as string[]).includes('prose'),
  );
  const isPart = (element: Element) =>
    element.tagName === 'section' ||
    (element.tagName === 'details' && descendants(element).some(({ tagName }) => tagName === 'h2'));
  const sections = proses
    .flatMap(({ children }) => children.filter((child): child is Element => child.type === 'element' && isPart(child)))
    .map(withoutQuotations)
    .filter((section) => descendants(section).some(({ tagName }) => !/^(?:h\d|summary|div)$/.test(tagName)));
  return [withClass('receipt-answer'), ...sections].map((element) => toString(element)).join('\n');
}

const withoutQuotations = (element: Element): Element => ({
  ...element,
  children: element.children
    .filter((child) => child.type !== 'element' || !/^(?:blockquote|figure|nav)$/.test(child.tagName))
    .map((child) => (child.type === 'element' ? withoutQuotations(child) : child)),
});

const elementsNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);
