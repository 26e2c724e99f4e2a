import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { openDocument, plain } from '../document/open.ts';
import { hasLeader, pageOf } from './contents-page.ts';

const markup = (words: string) => `<html><body><p><font>${words}</font></p></body></html>`;

/** What the last filled line of a document leads to: its title, and the page. */
async function entryOf(text: string, name = 'essai.html') {
  const document = name.endsWith('.html') ? await openDocument(text, name) : plain(text);
  const line = readLines(document).findLast(each => each.text !== '');
  const found = line === undefined ? null : pageOf(document.text, line, true);
  if (line === undefined || found === null) return null;
  const title = document.text
    .slice(line.start, found.from)
    .replace(/\u2060/g, '')
    .trim();
  return { title, page: found.page, leader: hasLeader(document.text, line) };
}

describe('the page that an entry of contents leads to', () => {
  it.each([
    ['Les ponts de bois..... 8', { title: 'Les ponts de bois', page: 8, leader: true }],
    ['Les ponts de bois 8', { title: 'Les ponts de bois', page: 8, leader: false }],
    [
      '<a href="#p">Les ponts de bois</a> <span>8</span>',
      { title: 'Les ponts de bois', page: 8, leader: false },
    ],
    [
      'Les ponts de <b>bois</b><i>.....</i><span>8</span>',
      { title: 'Les ponts de bois', page: 8, leader: true },
    ],
    ['Les ponts de bois', null],
  ])('is read through the markup around it: %s', async (words, entry) => {
    expect(await entryOf(markup(words))).toEqual(entry);
  });

  it('is read behind a tab of a plain text', async () => {
    const entry = { title: 'Les ponts de bois', page: 8, leader: true };
    expect(await entryOf('Les ponts de bois\t8', 'essai.txt')).toEqual(entry);
  });

  it('is looked for in the last sixty characters that are shown', async () => {
    expect(await entryOf(markup(`Les ponts<b>${' '.repeat(70)}</b>8`))).not.toBeNull();
    expect(await entryOf(`Les ponts\t${' '.repeat(58)}8`, 'essai.txt')).toMatchObject({ page: 8 });
  });
});
