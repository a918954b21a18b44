import { feedUrl, shareUrl } from '@/lib/site/urls';
import { titleOf, type PageHead } from '@/lib/site/page-head';

type Props = { head: PageHead; site: { name: string; url: string } };

/** A page's own words for search engines and share cards; React moves them into its head. */
export function Head({ head, site }: Props) {
  const { title, description, path, type, hidden, share, text } = head;
  const address = site.url + path;
  return (
    <>
      <title>{titleOf(head, site.name)}</title>
      <meta content={description} name="description" />
      {hidden && <meta content="noindex, follow" name="robots" />}
      <link href={address} rel="canonical" />
      <link href={site.url + feedUrl} rel="alternate" title={site.name} type="application/atom+xml" />
      {text && <link href={site.url + text} rel="alternate" type="text/markdown" />}
      <meta content={title[0] ?? site.name} property="og:title" />
      <meta content={description} property="og:description" />
      <meta content={address} property="og:url" />
      <meta content={site.name} property="og:site_name" />
      <meta content="zh_CN" property="og:locale" />
      <meta content={site.url + shareUrl(share)} property="og:image" />
      <meta content="1200" property="og:image:width" />
      <meta content="630" property="og:image:height" />
      <meta content={type} property="og:type" />
    </>
  );
}
