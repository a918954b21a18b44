/** `npm run preview`: the development server for the devices around, with drafts and what is wrong; HOST and PORT as for `npm start`. */
import { networkInterfaces } from 'node:os';

process.env.HOST ??= '0.0.0.0';
const port = process.env.PORT ?? '3000';
const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
const addresses = own.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
console.log(
  `预览，草稿也在，只给自己人看：\n${['127.0.0.1', ...addresses].map((host) => `  http://${host}:${port}/`).join('\n')}`,
);
await import('./dev');
