import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { openDocument } from './open.ts';

async function linesOf(menu: string): Promise<readonly string[]> {
  const text = `<html><body>${menu}<h1>Journée des rives</h1><p>Bonjour.</p></body></html>`;
  const document = await openDocument(text, 'essai.html');
  return readLines(document).flatMap(line => (line.text === '' ? [] : [line.text]));
}

const LINKS = ['Contexte', 'Programme', 'Ateliers', 'Nous suivre'];
const links = (words = LINKS) => words.map(word => `<a href="#a">${word}</a>`).join('\n');
const REST = ['Journée des rives', 'Bonjour.'];

describe('a menu that a page does not call nav', () => {
  it.each([
    ['class="mobile-menu"', 'div'],
    ['class="main_nav open"', 'div'],
    ['id="menu"', 'ul'],
    ['class="navbar"', 'header'],
    ['class="breadcrumbs"', 'ol'],
    ['role="navigation"', 'div'],
    ['aria-label="Fil d’Ariane" class="fil-d-ariane"', 'p'],
    ['class="nav-links"', 'section'],
    ['id="site-navigation"', 'div'],
    ['class="pagination"', 'div'],
  ])('is none of its words: %s of a %s', async (name, tag) => {
    expect(await linesOf(`<${tag} ${name}>${links()}</${tag}>`)).toEqual(REST);
  });

  it('may have a word over its links', async () => {
    expect(await linesOf(`<div class="menu"><p>Étapes</p>${links()}</div>`)).toEqual(REST);
  });

  it.each([
    [
      'a programme by hours',
      `<ul class="menu-jour">${links(['9h00 Accueil', '10h30 Les digues'])}</ul>`,
      'Accueil',
    ],
    ['what is eaten', '<div class="menu"><p>Soupe de la rivière</p><a href="a">Recette</a></div>', 'Soupe'],
    [
      'a text with two links',
      `<div class="nav-box"><p>La journée parle des rives.</p>${links(['Ici', 'Là'])}</div>`,
      'rives.',
    ],
  ])('is not %s', async (_, html, word) => {
    expect((await linesOf(html)).join(' ')).toContain(word);
  });
});
