import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "title: part name, …" of each session. */
function sessionsOf(text: string): readonly string[] {
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return sessions.map(
    ({ id, title }) =>
      `${title}: ${appearances
        .filter(({ session, part }) => session === id && part !== 'cited')
        .map(({ part, name }) => `${part} ${name.text}`)
        .join(', ')}`,
  );
}

const ABOUT =
  'Les communes tiennent leurs réseaux depuis un siècle. Comment les financer quand les usages baissent ?';

describe('who leads a session, below what it is about', () => {
  it.each([
    ['10h30 – 12h30 Table ronde n°1 - Comment financer les réseaux ?', 'Table ronde animée par Anne Roux'],
    ['10h30 : Financer les réseaux', 'Table ronde modérée par Anne Roux'],
    ['Financer les réseaux – 16h15', 'Atelier animé par Anne Roux'],
    ['Atelier 2 : Financer les réseaux', 'Atelier présidé par Anne Roux, maire de Redon'],
    ['Session 3 – Financer les réseaux', 'Session présidée par Anne Roux (université de Caen)'],
    ['14h-15h Financer les réseaux', 'Débat animé par Anne Roux, journaliste'],
  ])('"%s" has the one whom "%s" names', (title, led) => {
    const found = sessionsOf(
      `Rencontres de l’eau\n\n9h00 Ouverture\nMarc Dubois, préfet du Lot\n\n${title}\n\n${ABOUT}\n\n${led}\n\nPaul Petit, hydrologue\nClaire Martin, agricultrice\n`,
    );
    const last = found.at(-1) ?? '';
    expect(last).toContain('inancer les réseaux');
    expect(last).toContain('moderator Anne Roux, speaker Paul Petit, speaker Claire Martin');
  });

  it('stands in a label over the names too', () => {
    expect(
      sessionsOf(
        `Colloque de l’eau\n\n9h30 – 10h00 Introductions\n\n• Marc Dubois, préfet du Lot\n\n10h30 – 12h30 Table ronde n°1 - Comment financer les réseaux ?\n\n${ABOUT}\n\nTable ronde présidée par\n\n• Anne Roux, conseillère d’État\n\nAvec\n\n• Paul Petit, hydrologue\n`,
      ).at(-1),
    ).toMatch(/financer les réseaux \?: \S+ Anne Roux, speaker Paul Petit$/u);
  });

  it('is of another session behind its own hours, and where somebody spoke between', () => {
    expect(
      sessionsOf(
        'Rencontres de l’eau\n\n9h00 Financer les réseaux\nMarc Dubois, préfet du Lot\n\nTable ronde animée par Anne Roux\nPaul Petit, hydrologue\n\n14h00 Table ronde animée par Claire Martin\nLuc Morel, agriculteur\n',
      ),
    ).toEqual([
      'Financer les réseaux: speaker Marc Dubois',
      'Table ronde: moderator Anne Roux, speaker Paul Petit',
      'Table ronde: moderator Claire Martin, speaker Luc Morel',
    ]);
  });

  it('has the title in quotes that stands over what is given', () => {
    expect(
      sessionsOf(
        'Université ouverte\n\nMardi 17 mai 2022 - 18 h 30\n\nLycée Beauregard\n\n« Quel avenir pour la pente ? »\n\nConférence donnée par Anne Roux\n\nLa pente fait parler.\n',
      ),
    ).toContain('« Quel avenir pour la pente ? »: speaker Anne Roux');
  });

  it('is no turn of a report right under the label of a workshop', () => {
    expect(
      sessionsOf(
        'Compte rendu des états généraux de l’eau\n\nLe matin, des ateliers ont réuni des experts. L’après-midi a été consacré à un débat sur les propositions.\n\nAtelier 3 : « Les réseaux ruraux »\n\nAtelier présidé par Anne Roux, sénatrice du Lot.\n\nIntervenants :\n• Paul Petit, hydrologue ;\n• Claire Martin, maire de Redon ;\n',
      ),
    ).toEqual(['« Les réseaux ruraux »: moderator Anne Roux, speaker Paul Petit, speaker Claire Martin']);
  });
});
