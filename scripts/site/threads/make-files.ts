/**
 * The thread of a build that makes every file of the content that is neither page nor picture: search index, offline
 * file, an answer's Markdown, reply and QR code, and what machines read.
 */
import { indexFiles } from '@/lib/assets/assets';
import { withLookups, type LibraryData } from '@/lib/content/library';
import { stageQualities } from '../compress';
import { keptIn } from '../kept';
import type { CodeMade } from '../made-of-code';
import { Staging } from '../staging';
import { offlineFile } from '../offline-file';
import { siteFiles } from '@/lib/pages/files';
import { rememberFrom } from '@/lib/pages/remembered';
import type { Inlined } from '@/lib/site/headers';
import { offlineUrl } from '@/lib/site/urls';
import { inThread } from '../threads';

/** The content, what was made of the code and its mark, where to put files and where the site before is. */
export type FilesNeed = { library: LibraryData; code: CodeMade; mark: string; folder: string; before?: string };

/** What each placed file is known by, and what stands in the offline file. */
export type MadeFiles = { validators: Map<string, string>; offline: Inlined['offline'] };

inThread(async ({ library: data, code, mark, folder, before }: FilesNeed): Promise<MadeFiles> => {
  const library = withLookups(data);
  const site = new Staging(folder, before);
  // Search indexes and what is made of texts, of earlier builds.
  const kept = keptIn('files', mark);
  const handOn = rememberFrom(kept);
  // First of all: the offline file has the same index.
  const index = indexFiles(library, code.scripts, kept);
  const { html, inlined: offline } = offlineFile(library, code.offline);
  await Promise.all([
    site.place(offlineUrl, html, 'quick'),
    ...[...index].map(([address, text], stage) => site.place(address, text(), stageQualities[stage])),
    site.placeAll(siteFiles(library), 'quick'),
  ]);
  handOn();
  kept.forgetRest();
  return { validators: site.validators, offline };
});
