/** What turns drawings into pixels; it is loaded once a program, when there is something to draw. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

type Image = ReturnType<InstanceType<typeof Resvg>['render']>;

let loading: Promise<void> | undefined;

/** A function that renders a drawing; `file` makes of its pixels what is kept of them. */
export async function openRenderer(file: (image: Image) => Uint8Array): Promise<(svg: string) => Buffer> {
  const { resolve } = createRequire(import.meta.url);
  await (loading ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return (svg) => {
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
    const image = drawing.render();
    const bytes = Buffer.from(file(image));
    image.free();
    drawing.free();
    return bytes;
  };
}
