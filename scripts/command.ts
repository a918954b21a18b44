import { ContentError } from '@/lib/content/problems';

/** Where a command writes: the terminal, or what a test collects. */
export type Terminal = Pick<Console, 'log' | 'error'>;

/** What a script exports as `run`: does what its words ask for and gives back the exit code. scripts/run.mjs calls it, and so do tests. */
export type Command = (args: string[], terminal: Terminal) => number | Promise<number>;

/** Thrown where a command does not do what it is asked for: why, and its exit code, 2 where it was called in a wrong way. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/**
 * The command with what every command says alike, in Chinese: how it is called, to whoever asks by `--help` or writes what it
 * does not know; what is wrong with the content; which file cannot be had. Only a mistake in the program itself is thrown.
 */
export const command =
  (usage: string, act: Command): Command =>
  async (args, terminal) => {
    if (args.some((word) => word === '--help' || word === '-h')) {
      terminal.log(usage);
      return 0;
    }
    try {
      // What many keyboards make of two hyphens.
      const [dashed, name] = args.flatMap((word) => /^[–—―－]+([a-z][\w-]*)$/.exec(word) ?? []);
      if (dashed) throw new Refusal(`“${dashed}”前面要用两个半角的短横线，写成 --${name}\n${usage}`, 2);
      // Without the first --, npm keeps an option for itself: `npm run rollback --list` would switch the site.
      const [, kept] = [...usage.matchAll(/--([a-z]+)/g)].find(([, name]) => process.env[`npm_config_${name}`]) ?? [];
      if (kept)
        throw new Refusal(`npm 拿走了“--${kept}”：先写 --，再写它，例如 npm run 命令 -- --${kept}\n${usage}`, 2);
      return await act(args, terminal);
    } catch (reason) {
      const { message, code = '', path = '', syscall } = reason as NodeJS.ErrnoException;
      if (reason instanceof ContentError || reason instanceof Refusal) terminal.error(message);
      else if (code.startsWith('ERR_PARSE_ARGS')) terminal.error(`${misread(code, message)}\n${usage}`);
      else if (syscall && path) terminal.error(`${path} ${troubles[code] ?? `打不开（${code}）`}`);
      else throw reason;
      if (reason instanceof Refusal) return reason.exitCode;
      return code.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
    }
  };

/** What the reader of arguments says, which names the word that it stopped at first. */
function misread(code: string, message: string): string {
  const [, word = ''] = /'([^' ]+)/.exec(message) ?? [];
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `不认识“${word}”`;
  return message.includes('does not take') ? `“${word}”后面不写东西` : `“${word}”后面还要写上内容`;
}

const troubles: Record<string, string | undefined> = {
  ENOENT: '不在：在网站的文件夹里运行；文件丢了的，从版本库恢复',
  EACCES: '没有权限打开：检查它的读写权限',
  EPERM: '没有权限打开：检查它的读写权限',
  EROFS: '写不进去：这个磁盘只能读',
  ENOSPC: '写不下了：磁盘满了，清出空间再运行一次',
};
