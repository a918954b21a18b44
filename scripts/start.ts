/** `npm start`: builds the site if anything changed since the last build, then serves it. */
import { buildSite, siteIsUpToDate } from './site';
import { serve } from './serve';

if (siteIsUpToDate()) console.log('The site is up to date.');
else await buildSite();
await serve();
