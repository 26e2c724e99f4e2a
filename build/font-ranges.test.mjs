import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withRange } from './font-ranges.mjs';

const require = createRequire(import.meta.url);
const sheet = name => require.resolve(`@fontsource/${name}`);
const ranged = name => withRange(sheet(name), readFileSync(sheet(name), 'utf8'));

describe('the style sheets of the shipped typefaces', () => {
  it('say which letters their file holds', () => {
    expect(ranged('source-sans-3/latin-400.css')).toMatch(/unicode-range: U\+0000-00FF,[^;]*;\n {2}src:/);
    expect(ranged('source-sans-3/latin-400-italic.css')).toContain('unicode-range: U+0000-00FF');
    expect(ranged('source-serif-4/latin-ext-600.css')).toContain('unicode-range: U+0100-02BA');
  });

  it('stay as they are where they say it themselves, and so do other sheets', () => {
    expect(ranged('source-sans-3/400.css')).toBeNull();
    expect(withRange('/renderer/styles/base.css', '@font-face { src: url(a) }')).toBeNull();
  });
});
