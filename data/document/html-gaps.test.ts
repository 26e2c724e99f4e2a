import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { openDocument } from './open.ts';

async function linesOf(body: string, name = 'essai.html'): Promise<readonly string[]> {
  const text = name.endsWith('.html') ? `<html><body>${body}</body></html>` : body;
  const document = await openDocument(text, name);
  expect(document.text).toHaveLength(text.length);
  return readLines(document)
    .map(({ text: line }) => line)
    .filter(line => line !== '');
}

describe('a space between two stretches of a line', () => {
  it.each([
    ['<p><span>Anne</span> <span>Roux</span>, maire</p>', 'Anne Roux, maire'],
    ['<p><b>Anne Roux</b>, <i>maire</i> <i>de Redon</i></p>', 'Anne Roux, maire de Redon'],
    ['<div><time>13</time>\n  <time>juin</time>\n  <span>2019</span></div>', '13 juin 2019'],
    ['<h2><em>Les haies</em>&nbsp;<em>et l’eau</em></h2>', 'Les haies et l’eau'],
    ['<p><a href="/a">Paul</a> <a href="/b">Petit</a> <!-- note --> <b>(OFB)</b></p>', 'Paul Petit (OFB)'],
    ['<p><b>Anne Roux</b> <i>, maire</i> <i>;</i> <i>(OFB</i> <b>)</b></p>', 'Anne Roux, maire; (OFB)'],
    ['<p><b>É</b><b>cole</b></p>', 'École'],
    ['<div> <b>Anne</b> </div>', 'Anne'],
  ])('parts their words, and nothing else: %s', async (body, line) => {
    expect(await linesOf(body)).toEqual([line]);
  });

  it('makes no line of its own between blocks', async () => {
    expect(await linesOf('<p>Anne Roux</p> <p>Paul Petit</p>\n<ul> <li>un</li> <li>deux</li> </ul>')).toEqual(
      ['Anne Roux', 'Paul Petit', '- un', '- deux'],
    );
  });

  it('stays a break where lines are lines', async () => {
    expect(await linesOf('<pre><b>9h00</b>\n<b>Accueil</b></pre>')).toEqual(['9h00', 'Accueil']);
  });

  it('is read in the HTML of a Markdown file', async () => {
    expect(await linesOf('# Rive\n\n<p><span>Anne</span> <span>Roux</span></p>\n', 'essai.md')).toEqual([
      'Rive',
      'Anne Roux',
    ]);
  });
});
