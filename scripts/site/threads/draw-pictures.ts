/** The thread of a build that draws the share pictures: half a second for one, many seconds for all. */
import { makePictures, type Made, type NamedPictures } from '@/lib/share/make-pictures';
import { inThread } from '../threads';

/** The pictures, and the folder in which drawn ones are kept. */
export type PicturesNeed = { pictures: NamedPictures; cache: string };

inThread(({ pictures, cache }: PicturesNeed): Promise<Made> =>
  makePictures(pictures, cache, (done, of) => {
    if (done % 20 === 0 && done < of) console.log(`  ${done} of ${of}`);
  }),
);
