import { describe, expect, it } from 'vitest';
import { DEEPEST, isTooDeep } from './nesting.ts';
import { openDocument } from './open.ts';

interface Nested {
  readonly below: readonly Nested[];
}

const chain = (depth: number): Nested =>
  Array.from({ length: depth - 1 }).reduce<Nested>(below => ({ below: [below] }), { below: [] });
const isDeep = (...nodes: readonly Nested[]) => isTooDeep(nodes, ({ below }) => below);

describe('elements in elements', () => {
  it('are too deep past what browsers draw, wherever the deep one stands', () => {
    expect(isDeep()).toBe(false);
    expect(isDeep(chain(DEEPEST))).toBe(false);
    expect(isDeep(chain(DEEPEST + 1))).toBe(true);
    expect(isDeep(chain(1), { below: [chain(1), chain(DEEPEST)] })).toBe(true);
    expect(isDeep(chain(1_000_00))).toBe(true);
  });
});

describe('a page or a Markdown text made to do harm', () => {
  it.each([
    ['quotations', 'x.md', '> '],
    ['lists', 'x.md', '- '],
    ['divisions', 'x.html', '<div>'],
    ['lists of a page', 'x.html', '<ul><li>'],
    ['tables', 'x.html', '<table><tr><td>'],
    ['emphasis', 'x.html', '<b><i>'],
    ['elements of which none is closed', 'x.html', '<section><p><span>'],
    ['divisions within Markdown', 'x.md', '# Titre\n\n<div>'],
  ])('is opened whatever stands in itself: %s', async (_words, name, opening) => {
    const [head = '', each = opening] = opening.includes('\n\n')
      ? opening.split(/(?<=\n\n)/u)
      : ['', opening];
    const { text } = await openDocument(`${head}${each.repeat(3000)}Fin`, name);
    expect(text.length).toBe(head.length + each.length * 3000 + 3);
  });

  it.each([
    ['<blockquote>', '</blockquote>', 200],
    ['<div>', '</div>', 200],
  ])('is read as ever where %s stands in itself as browsers show it', async (open, close, depth) => {
    const page = `<!doctype html><html><body>${open.repeat(depth)}<h1>Ouverture</h1>${close.repeat(depth)}</body></html>`;
    const { blocks } = await openDocument(page, 'x.html');
    expect(blocks.map(({ kind }) => kind)).toContain('heading');
  });
});
