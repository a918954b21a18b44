/** `npm start`: builds the site if anything changed since the last build, then serves it. */
import { serve, wantedPort } from './serve';
import { buildIfChanged } from './site';

const port = await wantedPort();
await buildIfChanged();
await serve(port);
