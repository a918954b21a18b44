/** `npm start`: builds the site if anything changed since the last build, then serves it. */
import { serve, wantedPort } from '../site/serve';
import { buildIfChanged } from '../site/build';

const port = await wantedPort();
await buildIfChanged();
await serve(port);
