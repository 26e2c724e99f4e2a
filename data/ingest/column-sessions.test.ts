import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "title @ start: names" of each session in which somebody speaks. */
async function spokenIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const { sessions, appearances } = readOutline(await openDocument(text, name), {
    name,
    sha256: '',
    characters: text.length,
  });
  return sessions.flatMap(({ id, title, start }) => {
    const names = appearances.filter(({ session, via }) => session === id && via === 'list');
    if (names.length === 0) return [];
    return [
      `${title}${start === undefined ? '' : ` @ ${start}`}: ${names.map(one => one.name.text).join(', ')}`,
    ];
  });
}

const HEAD = '# Forum des haies\n\n14 mai 2024, Redon\n\n';

describe('columns whose heads are sessions', () => {
  it.each([
    [
      'titled',
      '| Table ronde 1 : Planter | Table ronde 2 : Tailler |\n|---|---|\n| Anne Roux, maire de Redon | Luc Morel, éleveur |\n| Paul Petit, paysagiste | Julie Blanc, technicienne |\n',
      ['Table ronde 1 : Planter: Anne Roux, Paul Petit', 'Table ronde 2 : Tailler: Luc Morel, Julie Blanc'],
    ],
    [
      'numbered, with their titles below',
      '| Atelier A | Atelier B | Atelier C |\n|---|---|---|\n| Les sols | L’eau | L’air |\n| Anne Roux (Inrae) | Paul Petit (BRGM) | Claire Martin (CNRS) |\n',
      ['Les sols: Anne Roux', 'L’eau: Paul Petit', 'L’air: Claire Martin'],
    ],
    [
      'days',
      '| Samedi 8 juin | Dimanche 9 juin |\n|---|---|\n| 10h Anne Roux, romancière | 11h Luc Morel, poète |\n| 14h Paul Petit, éditeur | 15h Julie Blanc, libraire |\n',
      ['Samedi 8 juin: Anne Roux, Paul Petit', 'Dimanche 9 juin: Luc Morel, Julie Blanc'],
    ],
  ])('give each its people: %s', async (_, table, sessions) => {
    expect(await spokenIn(`${HEAD}${table}`)).toEqual(sessions);
  });

  it('are read in a page too', async () => {
    const page =
      '<html><body><h1>Forum</h1><p>14 mai 2024</p><table><tr><th>Session 1</th><th>Session 2</th></tr><tr><td>Anne Roux, maire de Redon<br>Paul Petit, préfet</td><td>Luc Morel, éleveur</td></tr></table></body></html>';
    expect(await spokenIn(page, 'essai.html')).toEqual([
      'Session 1: Anne Roux, Paul Petit',
      'Session 2: Luc Morel',
    ]);
  });

  it('are no fields of a record', async () => {
    const table =
      '| Séance | Intervenant | Lieu |\n|---|---|---|\n| Planter des haies | Anne Roux | Salle 1 |\n| Tailler des haies | Luc Morel | Salle 2 |\n| Vendre des haies | Paul Petit | Salle 3 |\n';
    expect(await spokenIn(`${HEAD}${table}`)).toEqual([
      'Planter des haies: Anne Roux',
      'Tailler des haies: Luc Morel',
      'Vendre des haies: Paul Petit',
    ]);
  });
});

describe('a day and its hours alone on a line', () => {
  const text = (body: string) => `Cycle de conférences\n\n${body}`;

  it('are the time of what stands below, title first or name first', async () => {
    expect(
      await spokenIn(
        text(
          'Mardi 12 mars 2024, 14h\nLes haies en ville\nAnne Roux, paysagiste\n\nMardi 19 mars 2024, 18h30\nLes sols vivants\nPaul Petit, agronome\n',
        ),
        'essai.txt',
      ),
    ).toEqual([
      'Les haies en ville @ 2024-03-12T14:00: Anne Roux',
      'Les sols vivants @ 2024-03-19T18:30: Paul Petit',
    ]);
    expect(
      await spokenIn(
        text(
          'Mardi 12 mars 2024, 14h\nAnne Roux, paysagiste\nLes haies en ville\n\nMardi 19 mars 2024, 18h30\nPaul Petit, agronome\nLes sols vivants\n',
        ),
        'essai.txt',
      ),
    ).toEqual([
      'Les haies en ville @ 2024-03-12T14:00: Anne Roux',
      'Les sols vivants @ 2024-03-19T18:30: Paul Petit',
    ]);
  });

  it('head the day where a session by its own words stands below, which begins then', async () => {
    expect(
      await spokenIn(
        'Colloque, 12 et 13 mars 2024\n\nMardi 12 mars, 14h\nOuverture par Anne Roux, maire de Redon\nTable ronde avec Luc Morel, éleveur\n\nMercredi 13 mars, 9h\nSynthèse par Paul Petit, préfet\n',
        'essai.txt',
      ),
    ).toEqual([
      'Ouverture @ 2024-03-12T14:00: Anne Roux',
      'Table ronde: Luc Morel',
      'Synthèse @ 2024-03-13T09:00: Paul Petit',
    ]);
  });

  it('are the time of the one session of an event', async () => {
    expect(
      await spokenIn(
        'Table ronde « Habiter »\nMardi 12 mars 2024, 14h\nAnne Roux, maire de Redon\nPaul Petit, préfet\n',
        'essai.txt',
      ),
    ).toEqual(['Table ronde « Habiter » @ 2024-03-12T14:00: Anne Roux, Paul Petit']);
  });
});
