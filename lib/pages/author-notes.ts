/** What an author is told on the pages of their own preview: the mistakes of the content, those of the page itself first. No page of a build has it. */
import type { Library } from '@/lib/content/library';
import type { Wrong } from '@/lib/content/preview/beside';
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

/** One mistake: where, what was found there, what is wrong with it, what to do, and the rule by its name in content/README.md. */
export type Note = { line: number; column: number; found?: string; message: string; fix: string; rule?: string };

/** The mistakes of one file; `left` are not listed. */
export type FileNotes = { file: string; isOwn: boolean; notes: Note[]; left: number };

export type AuthorNotes = {
  /** The page is that of an answer which is not published yet. */
  draft: boolean;
  count: number;
  files: FileNotes[];
  /** Those of the page's own file by the field in which they stand. */
  byField: Partial<Record<string, Note[]>>;
};

/** Most mistakes of the page's own file and of each other that are listed, and most files. */
const most = { own: 50, other: 5, files: 12 };

/** The notes of the page at this address; undefined when nothing is wrong and it is no draft. */
export function notesOf({ wrong = [], ...library }: Library, address: string): AuthorNotes | undefined {
  const draft = library.articles.some(({ url, status }) => url === address && status === 'draft');
  if (wrong.length === 0 && !draft) return undefined;
  const own = fileOf(library, address);
  const byFile = new Map<string, Wrong[]>();
  for (const one of wrong) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  const isOwn = (file: string) => own !== undefined && file.endsWith(`/${own}`);
  const files = [...byFile].map(([file, all]): FileNotes => {
    const notes = all.slice(0, isOwn(file) ? most.own : most.other).map(noteOf);
    return { file, isOwn: isOwn(file), notes, left: all.length - notes.length };
  });
  const byField: AuthorNotes['byField'] = {};
  for (const one of wrong)
    if (one.field && isOwn(one.file)) byField[one.field] = [...(byField[one.field] ?? []), noteOf(one)];
  const ordered = files.sort((a, b) => Number(b.isOwn) - Number(a.isOwn)).slice(0, most.files);
  return { draft, count: wrong.length, files: ordered, byField };
}

const noteOf = ({ line, column, found, message, fix, rule }: Wrong): Note => ({
  line,
  column,
  found,
  message,
  fix,
  rule,
});

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
function fileOf({ articles }: Pick<Library, 'articles'>, address: string): string | undefined {
  const article = articles.find(({ url }) => url === address);
  if (article) return `articles/${article.topic}/${article.id}-${article.slug}.md`;
  const guide = address.startsWith(guidesUrl) && address.slice(guidesUrl.length).split('/')[0];
  if (guide) return `guides/${guide}.yaml`;
  return pageFiles[address] ?? (address.startsWith(codesUrl) ? 'codes.yaml' : undefined);
}
