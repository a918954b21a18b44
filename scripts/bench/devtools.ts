/** Chromium by its own protocol alone: Playwright forbids pages that are made ahead. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumArguments, ensureChromium } from '../checks/chromium';

type Parameters = Record<string, unknown>;

type Message = {
  id?: number;
  method?: string;
  params: { sessionId: string; targetInfo: { type: string; browserContextId: string } };
  result?: unknown;
  error?: { message: string };
};

/** A tab with nothing kept: sends to the page in it, reads a value from it. */
export type Tab = {
  send: (method: string, params?: Parameters) => Promise<unknown>;
  read: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<unknown>;
};

/** A browser whose tabs are as large as a phone, touched by fingers, with a processor four times slower. */
export async function slowPhone(): Promise<{ open: () => Promise<Tab>; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'slow-phone-'));
  const own = ['--headless', '--remote-debugging-pipe', '--enable-features=Prerender2InHeadlessMode'];
  const browser = spawn(ensureChromium(), [...chromiumArguments, ...own, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => browser.once('exit', done));
  const waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
  let asked = 0;
  const ask = <Result>(method: string, params: Parameters = {}, sessionId?: string) =>
    new Promise<Result>((done, failed) => {
      waiting.set(++asked, { done: done as (result: unknown) => void, failed });
      (browser.stdio[3] as Writable).write(`${JSON.stringify({ id: asked, method, params, sessionId })}\0`);
    });
  /** The page that each context showed first. */
  const first = new Map<string, string>();
  const slowDown = ({ sessionId, targetInfo: { type, browserContextId } }: Message['params']) => {
    // A tab that goes meanwhile answers with an error.
    const tell = (method: string, params?: Parameters) => ask(method, params, sessionId).catch(() => undefined);
    if (type === 'page') {
      if (!first.has(browserContextId)) first.set(browserContextId, sessionId);
      void tell('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    void tell('Runtime.runIfWaitingForDebugger');
  };
  let rest = '';
  (browser.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop()!;
    for (const message of messages) {
      const { id, method, params, result, error } = JSON.parse(message) as Message;
      if (method === 'Target.attachedToTarget') slowDown(params);
      const waits = waiting.get(id ?? 0);
      waiting.delete(id ?? 0);
      if (error) waits?.failed(new Error(error.message));
      else waits?.done(result);
    }
  });

  const open = async (): Promise<Tab> => {
    const { browserContextId } = await ask<{ browserContextId: string }>('Target.createBrowserContext');
    await ask('Target.createTarget', { url: 'about:blank', browserContextId });
    // Only who holds the whole tab may have pages made ahead in it: each is a target of its own.
    const { targetInfos } = await ask<{ targetInfos: { targetId: string; browserContextId: string }[] }>(
      'Target.getTargets',
      { filter: [{ type: 'tab' }] },
    );
    const { targetId } = targetInfos.find((target) => target.browserContextId === browserContextId)!;
    const { sessionId: tab } = await ask<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    await ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, tab);
    const page = first.get(browserContextId)!;
    const send = (method: string, params?: Parameters) => ask(method, params, page);
    await send('Emulation.setDeviceMetricsOverride', { width: 360, height: 640, deviceScaleFactor: 2, mobile: true });
    await send('Emulation.setTouchEmulationEnabled', { enabled: true });
    return {
      send,
      read: async <Value>(expression: string) => {
        const { result, exceptionDetails } = await ask<{
          result: { value: Value };
          exceptionDetails?: { text: string };
        }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }, page);
        if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`);
        return result.value;
      },
      close: () => ask('Target.disposeBrowserContext', { browserContextId }),
    };
  };
  return {
    open,
    close: async () => {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
