import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fingerprint } from '@/scripts/site/inputs';

describe('the mark of what a site is made from', () => {
  it('changes with a file of the content folder, also of one that CONTENT_DIR names', () => {
    const dir = mkdtempSync(join(tmpdir(), 'mark-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    vi.stubEnv('CONTENT_DIR', dir);
    onTestFinished(() => void vi.unstubAllEnvs());
    writeFileSync(join(dir, 'site.yaml'), 'name: 一\n');
    const before = fingerprint();
    expect(fingerprint()).toBe(before);
    writeFileSync(join(dir, 'site.yaml'), 'name: 二\n');
    expect(fingerprint()).not.toBe(before);
  });
});
