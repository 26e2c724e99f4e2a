import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function outlineOf(text: string) {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

/** "Title: name (part)" for each session. */
function sessionsIn(text: string): readonly string[] {
  const { sessions, appearances } = outlineOf(text);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return `${title}: ${[...new Set(own.map(({ name, part }) => `${name.text} (${part})`))].join(' + ')}`;
  });
}

const SITTING = `Mardi 29 avril 2025

- Présidence de Mme Odile Morel, présidente -
La réunion est ouverte à 16 h 10.
Audition de M. Éric Tellier, conseiller régional de Bretagne

Mme Odile Morel, présidente. - Je vous rappelle le déplacement du 16 mai 2025.
M. Éric Tellier, conseiller régional. - Merci, madame la présidente.
`;

describe('the sittings of a commission word for word', () => {
  it('are about the subject under who presides, not about their day', () => {
    expect(sessionsIn(SITTING)).toEqual([
      'Audition de M. Éric Tellier, conseiller régional de Bretagne: Odile Morel (moderator) + Éric Tellier (speaker)',
    ]);
    expect(outlineOf(SITTING).proceedings.dates).toEqual(['2025-04-29']);
    expect(outlineOf(SITTING).proceedings.title).not.toMatch(/Présidence|ouverte/);
  });

  it('go on with what is taken up in a line of its own', () => {
    expect(
      sessionsIn(`${SITTING}
Mercredi 30 avril 2025
- Présidence de M. Paul Petit, vice-président -
La politique de la mer - Examen du rapport
M. Paul Petit, vice-président. – Voici le rapport que j'ai co-rédigé avec Jean Varet, sur les ports.
Désignation de rapporteurs
Mme Anne Roux. – Je suis candidate.
`).slice(1),
    ).toEqual([
      'La politique de la mer - Examen du rapport: Paul Petit (moderator)',
      'Désignation de rapporteurs: Anne Roux (speaker)',
    ]);
  });

  it('are none where nobody takes the floor', () => {
    expect(
      sessionsIn(`Colloque de la mer

Sous la présidence de Mme Odile Morel, présidente du conseil

Audition de la mer

Un texte sans parole.`),
    ).not.toContain('Audition de la mer: ');
  });
});
