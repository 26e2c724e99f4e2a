import { describe, expect, it } from 'vitest';
import { withHead } from './ahead-of-all.mjs';

const PAGE = `<html>
  <head>
    <link rel="icon" href="./icon.svg">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/ahead-1.js">
    <link rel="modulepreload" crossorigin href="./assets/first-1.js">
  </head>
</html>`;
const AHEAD = { type: 'chunk', name: 'ahead', fileName: 'assets/ahead-1.js' };
const font = name => ({ type: 'asset', names: [`${name}.woff2`], fileName: `assets/${name}-1.woff2` });
const SANS = font('source-sans-3-latin-400-normal');

describe('what the page asks for before it has a program', () => {
  it('is the script that runs ahead, once, and the typefaces of a first picture, before the program', () => {
    const files = [font('source-sans-3-latin-ext-400-normal'), AHEAD, SANS];
    expect(withHead(PAGE, files)).toBe(`<html>
  <head>
    <link rel="icon" href="./icon.svg">
    <script type="module" async crossorigin src="./assets/ahead-1.js"></script>
    <link rel="preload" as="font" type="font/woff2" crossorigin href="./assets/source-sans-3-latin-400-normal-1.woff2">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/first-1.js">
  </head>
</html>`);
  });

  it('stops a build that has no such script, or no such typeface', () => {
    expect(() => withHead(PAGE, [SANS])).toThrow('ahead');
    expect(() => withHead(PAGE, [AHEAD])).toThrow('ahead');
    expect(() => withHead('<html></html>', [AHEAD, SANS])).toThrow('ahead');
  });
});
