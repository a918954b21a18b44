/** What an author is told on the pages of their own preview: the mistakes of the content, those of the page itself first. No page of a build has it. */
import type { Library } from '@/lib/content/library';
import {
  codesUrl,
  contactUrl,
  glossaryUrl,
  guidesUrl,
  homeUrl,
  mythsUrl,
  payoutCheckUrl,
  receiptUrl,
  reportUrl,
} from '@/lib/site/urls';

/** Most mistakes of the page's own file and of each other that are listed, and most files. */
const most = { own: 50, other: 5, files: 12 };

/** The notes of the page at this address; undefined when nothing is wrong and it is no draft. */
export function notesOf({ wrong = [], articles }: Pick<Library, 'wrong' | 'articles'>, address: string) {
  const draft = articles.some(({ url, status }) => url === address && status === 'draft');
  if (wrong.length === 0 && !draft) return undefined;
  const own = fileOf(articles, address);
  const isOwn = ({ file }: { file: string }) => own !== undefined && file.endsWith(`/${own}`);
  const files = [...new Set(wrong.map(({ file }) => file))].map((file) => {
    const all = wrong.filter((one) => one.file === file);
    const notes = all.slice(0, isOwn({ file }) ? most.own : most.other);
    return { file, isOwn: isOwn({ file }), notes, left: all.length - notes.length };
  });
  return {
    /** The page is that of an answer which is not published yet. */
    draft,
    count: wrong.length,
    files: files.sort((a, b) => Number(b.isOwn) - Number(a.isOwn)).slice(0, most.files),
    /** Those of the page's own file that stand in a field of it. */
    inFields: wrong.filter((one) => one.field && isOwn(one)),
  };
}
export type AuthorNotes = NonNullable<ReturnType<typeof notesOf>>;

/** The mistakes of one file; `left` are not listed. */
export type FileNotes = AuthorNotes['files'][number];

/** One mistake: where, what was found there, what is wrong with it, what to do, and the rule by its name in content/README.md. */
export type Note = FileNotes['notes'][number];

/** The files that pages other than answers and guides are made from. */
const pageFiles: Partial<Record<string, string>> = {
  [homeUrl]: 'home.yaml',
  [codesUrl]: 'codes.yaml',
  [glossaryUrl]: 'glossary.yaml',
  [mythsUrl]: 'myths.yaml',
  [receiptUrl]: 'receipts.yaml',
  [reportUrl]: 'report.yaml',
  [contactUrl]: 'pages.yaml',
  [payoutCheckUrl]: 'pages.yaml',
};

/** The file that a page is made from, below the content folder. */
function fileOf(articles: Library['articles'], address: string): string | undefined {
  const article = articles.find(({ url }) => url === address);
  if (article) return `articles/${article.topic}/${article.id}-${article.slug}.md`;
  const guide = address.startsWith(guidesUrl) && address.slice(guidesUrl.length).split('/')[0];
  if (guide) return `guides/${guide}.yaml`;
  return pageFiles[address] ?? (address.startsWith(codesUrl) ? 'codes.yaml' : undefined);
}
