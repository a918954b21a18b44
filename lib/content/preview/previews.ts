/**
 * The content as its author sees it while writing (`npm run dev`): a library whatever is wrong, and what that is. A
 * build reads content by inspect.ts alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { inspectContent, type Folders } from '../inspect';
import type { Kept } from '../kept';
import type { Library } from '../library';
import { withLines } from './beside';
import { readPreview } from './read-preview';

/** Looks at one content folder again and again, and remembers what of it was right. */
export class Previews {
  /** The text of each file when it was right last. */
  private readonly texts = new Map<string, string>();
  /** The content when all of it was right last. */
  right: Library | undefined;

  /** What the last look made, as bytes: what is given back may be changed. */
  private made = new Map<string, Uint8Array>();

  constructor(private readonly folders: () => Folders) {}

  /** All content as it is now; it has `wrong` when something is. */
  read(): Library {
    const before = this.made;
    const made = (this.made = new Map<string, Uint8Array>());
    const kept: Kept = {
      get(key) {
        const thing = before.get(key) ?? made.get(key);
        if (thing) made.set(key, thing);
        return thing && (deserialize(thing) as unknown);
      },
      set: (key, thing) => void made.set(key, serialize(thing)),
    };
    const folders = { ...this.folders(), kept };
    const { content, shown } = folders;
    const { library, problems } = inspectContent(folders);
    const texts = new Map(
      filesBelow(content).map((path) => [`${shown}/${path}`, readFileSync(join(content, path), 'utf8')]),
    );
    const broken = new Set(problems.map(({ file }) => file));
    for (const [file, text] of texts) if (!broken.has(file)) this.texts.set(file.slice(shown.length + 1), text);
    if (library) return (this.right = library);
    const wrong = [...broken].flatMap((file) =>
      withLines(
        problems.filter((problem) => problem.file === file),
        texts.get(file) ?? '',
      ),
    );
    return readPreview(folders, this.texts, wrong);
  }
}

const filesBelow = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    );
