/** The thread of a build that draws share pictures: half a second for one, many seconds for all. */
import { drawPictures } from '@/lib/share/studio';
import { inThread } from '../threads';

inThread((pictures: Parameters<typeof drawPictures>[0]) =>
  drawPictures(pictures, (done, of) => {
    if (done % 20 === 0 && done < of) console.log(`  ${done} of ${of}`);
  }),
);
