import { buildSite } from './site';

await buildSite();
