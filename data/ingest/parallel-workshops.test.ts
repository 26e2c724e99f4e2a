import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';

const HEAD =
  'Journée des rives\n\nRedon, jeudi 20 mars 2025\n\n9h30-10h30 : Conférence\nLuc Morel, géographe\n\n';

/** "title start parent’s title" of each session. */
async function sessionsIn(text: string): Promise<readonly string[]> {
  const { sessions } = await datasetOf(`${HEAD}${text}`);
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  return sessions
    .slice(1)
    .map(({ title, start, parent }) =>
      [title, start?.slice(-5), titles.get(parent ?? '')].filter(said => said !== undefined).join(' | '),
    );
}

describe('workshops side by side', () => {
  it.each([
    'Ateliers en parallèle',
    'Ateliers au choix',
    'Ateliers participatifs',
    '2 ateliers simultanés',
    '1 atelier au choix parmi 2',
    'Travail en ateliers',
  ])('are at the hours of the line over them, and a part of it: %s', async over => {
    const text = `14h-15h : ${over}\n\nAtelier A – Les haies\nAnne Roux, maire\n\nAtelier B – Les mares\nPaul Petit, éleveur\n\n15h30-16h : Clôture\nLuc Morel, géographe\n`;
    expect(await sessionsIn(text)).toEqual([
      `${over} | 14:00`,
      `Les haies | 14:00 | ${over}`,
      `Les mares | 14:00 | ${over}`,
      'Clôture | 15:30',
    ]);
  });

  it('are by themselves where each says when, or stands under another session', async () => {
    const each =
      '14h-15h : Ateliers en parallèle\n\n14h Atelier A – Les haies\nAnne Roux, maire\n\n14h30 Atelier B – Les mares\nPaul Petit, éleveur\n';
    expect(await sessionsIn(each)).toEqual([
      'Ateliers en parallèle | 14:00',
      'Atelier A – Les haies | 14:00',
      'Atelier B – Les mares | 14:30',
    ]);
    const other = '14h-15h : Les rives utiles\n\nAtelier A – Les haies\nAnne Roux, maire\n';
    expect(await sessionsIn(other)).toEqual(['Les rives utiles | 14:00', 'Les haies']);
  });
});
