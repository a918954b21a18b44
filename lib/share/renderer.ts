/** What turns drawings into pixels; it is loaded once a program, when there is something to draw. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm } from '@resvg/resvg-wasm';

let loading: Promise<void> | undefined;

/** Resolves when drawings can be rendered. */
export const ready = () =>
  (loading ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))));
