import { buildSite, BUILD } from './site';
import { serveBuild } from './static-server';

const port = Number(process.env.PORT ?? 4173);
await buildSite();
const { url } = await serveBuild(BUILD, port, process.env.HOST ?? '127.0.0.1');
console.log(`Belvédère is served at ${url}/ (Ctrl+C to stop)`);
