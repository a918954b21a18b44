/** The folder in which a new site is put together, file by file. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPacked, pack, type Quality } from './compress';
import { inTurns } from './in-turns';
import { linkOrCopy } from './publish';

export class Staging {
  /** Every file that was placed, and what its bytes are known by. */
  readonly validators = new Map<string, string>();

  /**
   * `before`: the site that is there already, if it was packed by this same code. What has not changed since then is
   * not packed again, and keeps its time of writing, by which servers tell whether it is new.
   */
  constructor(
    readonly folder: string,
    readonly before?: string,
  ) {}

  /** Puts files at their addresses, a few at a time. */
  placeAll(files: Iterable<[string, () => string | Buffer]>, quality?: Quality): Promise<void> {
    return inTurns([...files], ([address, content]) => this.place(address, content(), quality));
  }

  /** Notes what another thread has placed. */
  take(validators: ReadonlyMap<string, string>) {
    for (const [address, validator] of validators) this.note(address, validator);
  }

  /** Puts a file at its address, packed too when that helps; never in the place of another. */
  place(address: string, content: string | Buffer, quality?: Quality): Promise<void> {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
    return this.put(address, bytes, validatorOf(bytes), quality);
  }

  /** Takes over the file of the site before, and says whether it could: whether that is still the one known by `validator`. */
  async takeOver(address: string, validator: string, quality?: Quality): Promise<boolean> {
    const old = this.before && join(this.before, address);
    if (!old || !existsSync(old)) return false;
    const bytes = readFileSync(old);
    if (validatorOf(bytes) !== validator) return false;
    await this.put(address, bytes, validator, quality, () => true);
    return true;
  }

  /** `isSame`: whether a file of the site before has these bytes. */
  private async put(
    address: string,
    bytes: Buffer,
    validator: string,
    quality: Quality = 'page',
    isSame = (old: string) => readFileSync(old).equals(bytes),
  ): Promise<void> {
    this.note(address, validator);
    const path = join(this.folder, address);
    mkdirSync(dirname(path), { recursive: true });
    // /codes/A0/ leads to /codes/a0/; where the file system takes the two for one, the page itself answers both.
    if (existsSync(path)) return;
    const packed = isPacked(address, bytes);
    if (this.before && keep(join(this.before, address), path, packed, isSame)) return;
    writeFileSync(path, bytes);
    if (packed) await pack(path, bytes, quality);
  }

  private note(address: string, validator: string) {
    if (this.validators.has(address))
      throw new Error(
        `${address} is there already, as a page or from public/; the build writes that file itself: rename or remove the other`,
      );
    this.validators.set(address, validator);
  }
}

/** What bytes are known by. */
const validatorOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url').slice(0, 16);

/** Takes over a file, and what is packed beside it, when it is the same; false when it is not. */
function keep(old: string, path: string, packed: boolean, isSame: (old: string) => boolean): boolean {
  const wanted = packed ? ['', '.br', '.gz'] : [''];
  if (!wanted.every((ending) => existsSync(old + ending)) || !isSame(old)) return false;
  for (const ending of wanted) linkOrCopy(old + ending, path + ending);
  return true;
}
