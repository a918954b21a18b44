/** The thread of a build that draws share pictures: half a second for one, many seconds for all. */
import { drawPictures, type Draw } from '@/lib/share/make-pictures';
import { inThread } from '../threads';

inThread((pictures: Parameters<Draw>[0]) =>
  drawPictures(pictures, (done, of) => {
    if (done % 20 === 0 && done < of) console.log(`  ${done} of ${of}`);
  }),
);
