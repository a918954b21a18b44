/** `npm run build`: checks the content, builds the site beside the present one, switches it in when it is whole. */
import { buildSite } from '../site/build';

await buildSite();
