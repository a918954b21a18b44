/** `npm start`: builds the site if anything changed since the last build, then serves it. */
import './build-if-changed';
import { serve } from './serve';

await serve();
