import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { presentsSpeakers } from './labels.ts';
import { readOutline } from './outline.ts';

function outlineOf(text: string) {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

const LABELS = [
  'Présentation des intervenants :',
  'Présentation des intervenantEs :',
  'Présentation des intervenant·es',
  'Présentation des intervenant.e.s :',
  'Brève présentation des intervenant(e)s',
  'Les intervenants-es :',
  'Les intervenant·e·s',
  'Nos invité·es :',
  'Présentation des orateurs et oratrices',
  'Présentation des orateur·rices',
  'Biographies des intervenantes et des intervenants :',
  'Présentation des intervenants de la table ronde',
];

const LIST = `- Anne Roux, directrice de la bibliothèque de Redon
- Paul Petit, maire de Cancale
- Claire Martin, sociologue, Université Rennes 2
`;

describe('a line over those who speak', () => {
  it.each(LABELS)('is no session, in whatever way both genders are written: %s', label => {
    expect(presentsSpeakers(label)).toBe(true);
    const { sessions, appearances } = outlineOf(
      `Table ronde : quelle place pour les usagers ?\n\nJeudi 12 mars 2024, Maison des associations\n\n${label}\n\n${LIST}`,
    );
    expect(sessions.map(({ title }) => title)).toEqual(['Table ronde : quelle place pour les usagers ?']);
    expect(appearances.map(({ name, part }) => [name.text, part])).toEqual([
      ['Anne Roux', 'speaker'],
      ['Paul Petit', 'speaker'],
      ['Claire Martin', 'speaker'],
    ]);
  });

  it('opens the back matter of a programme with several sessions', () => {
    const { sessions, appearances } = outlineOf(
      `Journée d'étude\nJeudi 12 mars 2024\n\n9h30 Ouverture\nAnne Roux, directrice de la bibliothèque de Redon\n\n10h Table ronde : les publics\nPaul Petit, maire de Cancale\n\nPrésentation des intervenant·es\n\nAnne Roux, directrice de la bibliothèque de Redon, y travaille depuis 2010.\n`,
    );
    expect(sessions.map(({ title }) => title)).toEqual(['Ouverture', 'Table ronde : les publics']);
    const last = sessions.at(-1)?.id;
    expect(appearances.filter(a => a.session === last && a.via === 'list').map(a => a.name.text)).toEqual([
      'Paul Petit',
    ]);
  });

  it.each([
    'Présentation du colloque',
    "Présentation des enjeux de l'eau",
    'Les inventions du siècle',
    'Intervention de la ministre',
  ])('is not any presentation: %s', line => {
    expect(presentsSpeakers(line)).toBe(false);
  });
});

describe('a title page of one session', () => {
  it.each([
    'Table ronde : quelle place pour les usagers ?',
    'Débat public : la forêt de demain en Morvan',
    "Atelier d'écriture : raconter le fleuve ensemble",
    'Grand entretien : gouverner par temps de crise',
  ])('is called by what is held: %s', title => {
    const { proceedings } = outlineOf(`${title}\n\nJeudi 12 mars 2024\n\nIntervenants :\n\n${LIST}`);
    expect(proceedings.title).toBe(title);
  });

  it('is not called by a label of the page, nor by who is listed', () => {
    const { proceedings } = outlineOf(`Atelier : salle 3\nMairie de Redon\n\nIntervenants :\n\n${LIST}`);
    expect(proceedings.title).not.toMatch(/Anne Roux/u);
  });
});
