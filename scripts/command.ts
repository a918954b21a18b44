/** Where a command writes: the terminal, or what a test collects. */
export type Terminal = Pick<Console, 'log' | 'error'>;

/** What a script exports as `run`: does what its words ask for and gives back the exit code. scripts/run.mjs calls it, and so do tests. */
export type Command = (args: string[], terminal: Terminal) => number | Promise<number>;
