import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { marksOf } from './marks.ts';
import { readOutline } from './outline.ts';

async function sessionsOf(text: string, name: string): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.map(({ title }) => title);
}

const TITLES = ['Accueil et tour de table', 'Le jeu des dilemmes', 'Un comité pour les haies'];

describe('how long an entry lasts', () => {
  it.each([
    ['20 min ', '50 min ', '30 min '],
    ['(15 mn) ', '(90 mn) ', '(30 mn) '],
    ['10 minutes : ', '45 minutes : ', '5 minutes : '],
    ['20 min – ', '1h10 – ', '30 min – '],
  ])('stands before its title where hours would: %s', async (...lengths) => {
    const headings = TITLES.map((title, i) => `### ${lengths[i]}${title}\n\nUn temps d’échange.\n`);
    expect(await sessionsOf(`# Éthique des haies\n\n## Déroulé\n\n${headings.join('\n')}`, 'a.md')).toEqual(
      TITLES,
    );
    const boxes = TITLES.map((title, i) => `<h4><span>${lengths[i]}</span> ${title}</h4><p>Un temps.</p>`);
    const page = `<html><body><h1>Éthique des haies</h1><h2>Déroulé</h2>${boxes.join('')}</body></html>`;
    expect(await sessionsOf(page, 'a.html')).toEqual(TITLES);
  });

  it.each([
    '10 minutes plus tard, tout le monde était là',
    '5 minutes de pause',
    '15 min',
    '30 minutes.',
    '12 Minervois et un pain',
    '200 000 min Roux',
  ])('is told of in words too: %s', line => {
    expect(marksOf(line)).toMatchObject({ length: 0, hours: false });
  });

  it('opens nothing where it is one of the particulars of the whole', async () => {
    const text =
      '# Éthique des haies\n\n## Informations pratiques\n\n- Dates : 27 et 28 août 2026\n- Horaires : 9h00 – 17h00\n- Durée : 7h00\n- Heures : 9h-12h\n';
    expect(await sessionsOf(text, 'a.md')).toEqual(['Éthique des haies']);
  });
});
