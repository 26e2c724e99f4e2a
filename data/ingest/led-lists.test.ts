import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function outlineOf(text: string) {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

describe('a list of what is led and by whom', () => {
  it.each([
    ['animé par', 'moderator'],
    ['animée par', 'moderator'],
    ['modéré par', 'moderator'],
    [', présidée par', 'moderator'],
    ['chaired by', 'moderator'],
    ['moderated by', 'moderator'],
    ['par', 'speaker'],
    ['présenté par', 'speaker'],
    [', proposée par', 'speaker'],
    ['presented by', 'speaker'],
  ])('tells those who lead from those who speak: %s', (by, part) => {
    const item = (title: string, people: string) =>
      `- « ${title} »${by.startsWith(',') ? '' : ' '}${by} ${people}\n`;
    const { sessions, appearances } = outlineOf(
      `Les thèmes abordés en table ronde :\n${item('École et jeunesse', 'Anne Roux et Paul Petit')}${item('Santé et logement', 'Luc Morel')}${item('Forêt et climat', 'Claire Martin')}`,
    );
    expect(sessions.filter(({ kind }) => kind === 'talk').map(({ title }) => title)).toEqual([
      'École et jeunesse',
      'Santé et logement',
      'Forêt et climat',
    ]);
    expect(appearances.map(({ name, part: held }) => [name.text, held])).toEqual(
      ['Anne Roux', 'Paul Petit', 'Luc Morel', 'Claire Martin'].map(name => [name, part]),
    );
  });
});

describe('a heading that is a name', () => {
  const ROLL = 'Présents : Mmes et MM. Dominique GIRET, Béatrice MORIN, François SABOURIN\n\n';
  const POINTS = '# 1 – FINANCES\n\nDominique GIRET explique le budget.\n\n# 2 – TOUR DE TABLE\n\n';

  it('is a turn of the point above it, where the roll of the meeting has the name', () => {
    const { sessions, appearances } = outlineOf(
      `# Réunion du conseil municipal du 12 juillet 2023\n\n${ROLL}${POINTS}# Dominique GIRET\n\nLe bilan est satisfaisant, et la fréquentation augmente.\n\n# Béatrice MORIN\n\na reçu toute l'équipe. François SABOURIN demande si les formations reprennent.\n`,
    );
    expect(sessions.map(({ title }) => title).slice(1)).toEqual(['FINANCES', 'TOUR DE TABLE']);
    expect(appearances.filter(({ part }) => part === 'participant').length).toBe(3);
    const last = sessions.at(-1)?.id;
    const spoke = appearances.filter(({ session, part }) => session === last && part === 'speaker');
    expect(spoke.map(({ name }) => name.text)).toEqual([
      'Dominique GIRET',
      'Béatrice MORIN',
      'François SABOURIN',
    ]);
  });
});

describe('two who lead together', () => {
  it.each([
    'Co-animation :',
    'Coanimation :',
    'Co-animé par',
    'Co-présidence :',
    'Comodération :',
    'Co-animateurs :',
  ])('are named behind %s', label => {
    const text = `Assises du fleuve\n\nJeudi 12 mars 2026\n\n9h Panel 1 : Les digues\n${label} Anne Roux et Paul Petit\n- Rose Vert, maire\n- Luc Noir, préfet\n`;
    const led = outlineOf(text)
      .appearances.filter(({ part }) => part === 'moderator')
      .map(({ name }) => name.text);
    expect(led).toEqual(['Anne Roux', 'Paul Petit']);
  });
});
