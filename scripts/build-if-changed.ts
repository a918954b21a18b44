/** Builds the site unless out/ was built from exactly the present files. */
import { buildSite, siteIsUpToDate } from './site';

if (siteIsUpToDate()) console.log('The site is up to date.');
else await buildSite();
