/** `npm run serve`: serves out/ as it is, without building. */
import { serve, wantedPort } from '../site/serve';

await serve(await wantedPort());
