/** Builds the site unless out/ was built from exactly the present files. */
import { buildIfChanged } from '../site/build';

await buildIfChanged();
