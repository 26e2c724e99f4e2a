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

describe('turns with a full stop and no dash', () => {
  const record = (turns: string) => `Commission des ports
Compte rendu n° 52
Mercredi 12 mars 2025
Séance de 9 h 30
Présidence de Mme Odile Morel, présidente

– Audition de M. Éric Tellier, directeur du port

${turns}`;
  const turns = `Mme la présidente Odile Morel. Nous accueillons M. Tellier. Le 4 avril, nous recevrons la ministre.

M. Éric Tellier, directeur du port. Je vous remercie.

M. Karim Saadi (Soc). Combien de navires ?
`;

  it('tell who speaks, by office, role or group, under the subject that is taken up', () => {
    expect(sessionsIn(record(turns))).toEqual([
      'Audition de M. Éric Tellier, directeur du port: Odile Morel (moderator) + Éric Tellier (speaker) + Karim Saadi (speaker)',
    ]);
    const { proceedings } = outlineOf(record(turns));
    expect([proceedings.title, proceedings.dates]).toEqual(['Commission des ports', ['2025-03-12']]);
  });

  it('are a record where a sitting is opened, or where four turns bring somebody back', () => {
    const short = (head: string) =>
      `Conseil de la Drôme\n\n${head}\n\nMme Lise Arnoux. Et les cantines ?\n\nM. Éric Tellier. Elles suivront.\n`;
    const speakers = (text: string) =>
      outlineOf(text)
        .appearances.filter(({ via }) => via === 'list')
        .map(({ name }) => name.text);
    expect(speakers(short('La séance est ouverte à 14 heures.'))).toEqual(['Lise Arnoux', 'Éric Tellier']);
    expect(speakers(short('Il pleuvait ce jour-là.'))).toEqual([]);
    const more = `${short('Il pleuvait ce jour-là.')}\nMme Lise Arnoux. Quand donc ?\n\nM. Éric Tellier. En juin.\n`;
    expect(new Set(speakers(more))).toEqual(new Set(['Lise Arnoux', 'Éric Tellier']));
  });
});

describe('a short record without dashes', () => {
  const hearing = (turns: string) => `Délégation à la mer
Compte rendu n° 52
Jeudi 7 mars 2024

Audition de Mme Sarah Kerouan, directrice du port de Brest, sur la houle

${turns}`;

  it('is about who is heard, told by two turns, one of them by the office alone', () => {
    const text = hearing(`Mme la présidente. Chère madame, vous avez la parole.
Mme Sarah Kerouan. Je vous remercie. Le 5 mai 2018, à Lyon, j'ai écrit ceci.
M. le rapporteur. Combien de ports sont touchés ?
`);
    expect(sessionsIn(text)).toEqual([
      'Audition de Mme Sarah Kerouan, directrice du port de Brest, sur la houle: Sarah Kerouan (speaker)',
    ]);
    const { appearances, proceedings } = outlineOf(text);
    expect(appearances[0]?.role?.text).toBe('directrice du port de Brest');
    expect(proceedings.dates).toEqual(['2024-03-07']);
    expect(proceedings.place).toBeNull();
  });

  it('is told by dashes as well', () => {
    expect(
      sessionsIn(
        hearing(`M. Paul Petit. – Madame, nous vous écoutons.
Mme Sarah Kerouan. – Merci à vous.
`),
      ),
    ).toEqual([
      'Audition de Mme Sarah Kerouan, directrice du port de Brest, sur la houle: Sarah Kerouan (speaker) + Paul Petit (speaker)',
    ]);
  });

  it('is none where nobody says anything', () => {
    const { sessions } = outlineOf(hearing('Mme la présidente du port\nM. Paul Petit\n'));
    expect(sessions.map(({ title }) => title)).not.toContain('Mme la présidente du port');
  });
});
