/** `npm run rollback`: puts the release before the present one back, `-- TIME` another one, `-- --list` says which there are. */
import { parseArgs } from 'node:util';
import { command, Refusal } from '../command';
import { earlierReleases, rollBack } from '../site/roll-back';

const usage = `用法：npm run rollback              退回上一版
      npm run rollback -- 名字      退回其中一版
      npm run rollback -- --list    列出留着的版本`;

export const run = command(usage, (args, { log }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { list: { type: 'boolean', default: false } },
  });
  const earlier = earlierReleases();
  if (values.list) {
    log(earlier.length > 0 ? `留着的版本，最新的在最后：\n${earlier.join('\n')}` : '还没有留着的版本。');
    return 0;
  }
  const [wanted] = positionals;
  const at = rollBack(wanted);
  if (at === undefined)
    throw new Refusal(
      `${wanted ? `没有留着“${wanted}”这个版本` : '没有更早的版本可以退回'} (看 npm run rollback -- --list)`,
    );
  log(`已退回 ${at} 发布的版本，npm run serve 开着的网站马上就是它；nginx、Caddy 照 docs/deploy.md 再放一次。`);
  log('content/ 没有改：改好以前别运行 npm start、npm run build，它们会照现在的内容再生成。');
  return 0;
});
