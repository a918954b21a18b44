/**
 * What a page tells search engines as JSON-LD. It says what the page shows and nothing else; wrong
 * claims that a page quotes are left out. Google shows no special results for these types any more.
 */
import type {
  BreadcrumbList,
  CollectionPage,
  ContactPoint,
  FAQPage,
  OpeningHoursSpecification,
  Organization,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Article, Topic } from '@/lib/content/library';
import type { Channel, Site } from '@/lib/content/schema';
import { homeUrl, iconUrls, topicUrl } from '@/lib/site/urls';
import type { Crumb } from './frame';
import { byNeed, toldIn } from './sections';
import { internationalNumber } from './telephone';

/** Dates as Baidu reads them; not a schema.org type. */
export type TimeFactor = {
  '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld';
  '@id': string;
  title: string;
  pubDate: string;
  upDate: string;
};

/** One block of JSON-LD. */
export type DataBlock = WithContext<BreadcrumbList | CollectionPage | FAQPage | Organization | WebSite> | TimeFactor;

const context = 'https://schema.org' as const;
const language = 'zh-CN';

/** The visible way back; the last crumb is the page itself and carries no address. */
export const breadcrumbList = ({ url: host }: Site, crumbs: readonly Crumb[]): WithContext<BreadcrumbList> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(url && { item: host + url }),
  })),
});

/** The home page: what the site is, who runs it, whom to call. */
export function siteData(site: Site): DataBlock[] {
  const url = site.url + homeUrl;
  const logo = Object.keys(iconUrls).at(-1)!;
  const phones = site.support.channels.filter(({ phone }) => phone);
  return [
    {
      '@context': context,
      '@type': 'WebSite',
      name: site.name,
      url,
      description: site.description,
      inLanguage: language,
    },
    {
      '@context': context,
      '@type': 'Organization',
      name: site.operator ?? site.name,
      url,
      logo: site.url + logo,
      ...(phones.length > 0 && { contactPoint: phones.map(contactPoint) }),
    },
  ];
}

const contactPoint = ({ phone, hours }: Channel): ContactPoint => ({
  '@type': 'ContactPoint',
  contactType: 'customer service',
  telephone: internationalNumber(phone!),
  areaServed: 'CN',
  availableLanguage: language,
  ...(hours && openingHours(hours)),
});

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Hours in the one form that says nothing but days and times, `每天 9:00–21:00`; other words are for people. */
function openingHours(hours: string): { hoursAvailable: OpeningHoursSpecification } | undefined {
  const [, opens, closes] = /^每天\s*(\d{1,2}:\d{2})\s*[–—-]\s*(\d{1,2}:\d{2})$/.exec(hours) ?? [];
  if (!opens || !closes) return undefined;
  return {
    hoursAvailable: {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days,
      opens: opens.padStart(5, '0'),
      closes: closes.padStart(5, '0'),
    },
  };
}

/** A topic: the addresses of its answers, in the order of the page. */
export const topicData = (site: Site, topic: Topic, answers: readonly Article[]): DataBlock[] => [
  {
    '@context': context,
    '@type': 'CollectionPage',
    name: topic.name,
    url: site.url + topicUrl(topic.slug),
    inLanguage: language,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: answers.map(({ url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: site.url + url,
      })),
    },
  },
];

/** An answer: its one question, and its dates once more as Baidu reads them. */
export function answerData(site: Site, article: Article): DataBlock[] {
  const { url, question, published, updated } = article;
  return [
    {
      '@context': context,
      '@type': 'FAQPage',
      url: site.url + url,
      inLanguage: language,
      datePublished: published,
      dateModified: updated,
      mainEntity: [
        {
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: visibleText(article) },
        },
      ],
    },
    {
      '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
      '@id': site.url + url,
      title: question,
      pubDate: `${published}T00:00:00`,
      upDate: `${updated}T00:00:00`,
    },
  ];
}

/** The short answer and what is told of the sections, in the order in which they are read, a line a block. */
function visibleText({ answer, sections }: Article): string {
  const told = byNeed(sections)
    .map((section) => ({ title: section.title, blocks: toldIn(section) }))
    .flatMap(({ title, blocks }) => (blocks.length > 0 ? [title, ...blocks] : []));
  return [answer, ...told]
    .join('\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
