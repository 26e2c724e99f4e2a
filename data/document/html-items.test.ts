import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { openDocument } from './open.ts';

/** The lines of a page from its first words to its last; '' for an empty one. */
async function linesOf(body: string, name = 'essai.html'): Promise<readonly string[]> {
  const document = await openDocument(`<html><body>${body}</body></html>`, name);
  const lines = readLines(document).map(({ text }) => text);
  const last = lines.findLastIndex(line => line !== '');
  return lines.slice(
    lines.findIndex(line => line !== ''),
    last + 1,
  );
}

async function itemsOf(body: string): Promise<readonly (readonly [string, number])[]> {
  const { blocks, text } = await openDocument(`<html><body>${body}</body></html>`, 'essai.html');
  return blocks.map(({ kind, level, span }) => [
    `${kind} ${text
      .slice(span.start, span.end)
      .replace(/[\u2060\s]+/gu, ' ')
      .trim()}`,
    level,
  ]);
}

describe('the items of a page', () => {
  it.each([
    ['<ul><li>Anne Roux</li><li>Paul Petit</li></ul>'],
    ['<ul>\n  <li>Anne Roux</li>\n  <li>Paul Petit</li>\n</ul>'],
    ['<ul><li>Anne Roux<li>Paul Petit</ul>'],
    ['<ul class="people"><li><span>Anne Roux</span></li>\n\n<li><a href="/p">Paul Petit</a></li></ul>'],
    ['<div><ul><li><b>Anne Roux</b></li><!-- --><li>Paul Petit</li></ul></div>'],
  ])('follow one another as lines: %s', async body => {
    expect(await linesOf(body)).toEqual(['- Anne Roux', '- Paul Petit']);
  });

  it('hold lists whose items follow theirs', async () => {
    const body =
      '<ul>\n<li>Atelier\n<ul>\n<li>Anne Roux</li>\n<li>Paul Petit</li>\n</ul>\n</li>\n<li>Bilan</li>\n</ul>';
    expect(await linesOf(body)).toEqual(['- Atelier', '- Anne Roux', '- Paul Petit', '- Bilan']);
    expect(await itemsOf(body)).toEqual([
      ['item Atelier', 1],
      ['item Anne Roux', 2],
      ['item Paul Petit', 2],
      ['item Bilan', 1],
    ]);
  });

  it('stand below what leads to them, and what follows their list is parted from it', async () => {
    const lines = await linesOf('<p>Avant</p><ul><li>Un</li></ul><p>Après</p>');
    expect(lines.join('|')).toMatch(/^Avant\|+- Un\|\|+Après$/);
  });

  it('keep words behind a list or an item on a line of their own', async () => {
    expect(await linesOf('<ul><li>Atelier<ul><li>Anne Roux</li></ul>salle 2</li></ul>')).toEqual([
      '- Atelier',
      '- Anne Roux',
      'salle 2',
    ]);
    expect(await linesOf('<ul><li>Anne Roux</li>maire</ul>')).toEqual(['- Anne Roux', 'maire']);
  });

  it('are items where a paragraph holds their words, the next one being a paragraph', async () => {
    const body = '<ul><li><p>Anne Roux</p></li><li>\n<p>Paul Petit</p>\n<p>Elle parle.</p></li></ul>';
    expect(await itemsOf(body)).toEqual([
      ['item Anne Roux', 1],
      ['item Paul Petit', 1],
      ['paragraph Elle parle.', 0],
    ]);
    expect((await linesOf(body)).filter(line => line !== '')).toEqual([
      '- Anne Roux',
      '- Paul Petit',
      'Elle parle.',
    ]);
  });

  it('are no items where a heading or a division opens them', async () => {
    expect(await itemsOf('<ul><li><h3>Atelier</h3><p>Anne Roux</p></li></ul>')).toEqual([
      ['heading Atelier', 3],
      ['paragraph Anne Roux', 0],
    ]);
    expect(await itemsOf('<ul><li><div>Anne Roux</div></li></ul>')).toEqual([['paragraph Anne Roux', 0]]);
  });
});

describe('the numbers of items', () => {
  it.each([
    ['<ol><li>Un</li><li>Deux</li></ol>', ['1. Un', '2. Deux']],
    ['<ol start="3"><li>Un</li><li>Deux</li></ol>', ['3. Un', '4. Deux']],
    ['<ol start="9"><li>Un</li><li>Deux</li><li>Trois</li></ol>', ['9. Un', '10. Deux', '11. Trois']],
    ['<ol><li>Un</li><li value="7">Sept</li><li>Huit</li></ol>', ['1. Un', '7. Sept', '8. Huit']],
    ['<ol><li>Un<ul><li>a</li></ul></li><li>Deux</li></ol>', ['1. Un', '- a', '2. Deux']],
    ['<ol><li>Un<ol><li>a</li></ol></li><li>Deux</li></ol>', ['1. Un', '1. a', '2. Deux']],
    ['<ol start="120">\n<li>Un</li>\n<li>Deux</li></ol>', ['120. Un', '121. Deux']],
  ])('stand before them as the page shows them: %s', async (body, lines) => {
    expect((await linesOf(body)).filter(line => line !== '')).toEqual(lines);
  });

  it.each([
    '<ul><li>Un</li></ul>',
    '<ol type="a"><li>Un</li></ol>',
    '<ol type="I"><li>Un</li></ol>',
    '<ol reversed><li>Un</li></ol>',
    '<li>Un</li>',
  ])('are none where the page shows none, or letters: %s', async body => {
    expect(await linesOf(body)).toEqual(['- Un']);
  });

  it('write over no words where an item begins right behind some', async () => {
    expect((await linesOf('<ol start="10"><li>Un<li>Deux</ol>')).join('|')).toMatch(/^10\. ?Un\|11\. ?Deux$/);
  });
});

describe('what parts the blocks of a page', () => {
  it.each([
    '<p>Un</p><p>Deux</p>',
    '<div><div><div>Un</div></div></div>\n<div><div><p>Deux</p></div></div>',
    '<section><h2>Un</h2></section><section><div><p>Deux</p></div></section>',
    '<p>Un</p><div></div><div></div><h2>Deux</h2>',
  ])('is one empty line, however many tags do: %s', async body => {
    expect(await linesOf(body)).toEqual(['Un', '', 'Deux']);
  });

  it('is none but a break within a block, and what the page breaks itself', async () => {
    expect(await linesOf('<p>Un<br>Deux</p>')).toEqual(['Un', 'Deux']);
    expect(await linesOf('<p>Un<br><br><br>Deux</p>')).toEqual(['Un', '', '', 'Deux']);
  });
});
