/** `npm run preview`: the development server for the devices around, with drafts and what is wrong; HOST and PORT as for `npm start`. */
import { networkInterfaces } from 'node:os';
import { command } from '../command';
import { run as dev } from './dev';

const usage = '用法：npm run preview    在手机上看草稿和没发布的；换端口：PORT=3001 npm run preview';

export const run = command(usage, (args, terminal) => {
  process.env.HOST ??= '0.0.0.0';
  const port = process.env.PORT ?? '3000';
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const addresses = own.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  terminal.log(
    `预览，草稿也在，只给自己人看：\n${['127.0.0.1', ...addresses].map((host) => `  http://${host}:${port}/`).join('\n')}`,
  );
  return dev(args, terminal);
});
