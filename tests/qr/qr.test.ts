import { describe, expect, it } from 'vitest';
import { qrSvg, quietZone } from '@/lib/qr/qr';
import { decodeSvg, strokesOf } from './decode';

const address = 'https://help.example.com/settlement/how-to-settle/';

describe('a QR code', () => {
  it('says what was asked for', () => {
    for (const text of ['https://a.cn/', address, `${address}${'x'.repeat(200)}`])
      expect(decodeSvg(qrSvg(text))).toBe(text);
  });

  it('is black on white in every theme, crisp, with its quiet zone', () => {
    const svg = qrSvg(address);
    const size = Number(/viewBox="0 0 (\d+) /.exec(svg)![1]);
    expect(svg).toContain(`<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`);
    expect(svg).toContain('shape-rendering="crispEdges"');
    expect(svg).not.toMatch(/currentColor|<style/);
    const places = strokesOf(svg);
    expect(Math.min(...places.map(({ x }) => x))).toBe(quietZone);
    expect(Math.max(...places.map(({ x, length }) => x + length))).toBe(size - quietZone);
    expect(Math.min(...places.map(({ y }) => y))).toBe(quietZone);
    expect(Math.max(...places.map(({ y }) => y + 1))).toBe(size - quietZone);
  });

  it('bears error correction M', () => {
    // The two bits of the format beside the upper left corner, freed of their mask: M is 00.
    const black = new Set(
      strokesOf(qrSvg(address)).flatMap(({ x, y, length }) => Array.from({ length }, (_, i) => `${x + i},${y}`)),
    );
    const bits = [0, 1].map((place) => Number(black.has(`${quietZone + place},${quietZone + 8}`)) ^ [1, 0][place]!);
    expect(bits).toEqual([0, 0]);
  });

  it('is small', () => expect(qrSvg(address).length).toBeLessThan(3000));
});
