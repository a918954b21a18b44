/** `npm run serve`: serves out/ as it is, without building. */
import { serve } from './serve';

await serve();
