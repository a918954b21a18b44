/** Running a command of the project as scripts/run.mjs does, in this process, or as a person does, in one of its own. */
import { spawn } from 'node:child_process';
import type { Command } from '@/scripts/command';

export type Outcome = { status: number | null; stdout: string; stderr: string };

/** Calls a command; what it prints is collected. */
export async function call(command: Command, ...args: string[]): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const status = await command(args, {
    log: (text) => void (said.stdout += `${text}\n`),
    error: (text) => void (said.stderr += `${text}\n`),
  });
  return { status, ...said };
}

/** Starts a command and waits for its end. */
export function start(name: string, args: string[] = [], env: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, ['scripts/run.mjs', name, ...args], { env: { ...process.env, ...env } });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  return new Promise((ended) => child.once('close', (status) => ended({ status, ...said })));
}
