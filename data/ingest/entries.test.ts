import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "title: part name | role + …" of each session of a programme of one day. */
function entries(lines: string): readonly string[] {
  const text = `Journée du 3 mai 2024\n\n${lines}\n`;
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return sessions.map(({ id, title }) => {
    const people = appearances
      .filter(({ session, part }) => session === id && (part === 'speaker' || part === 'moderator'))
      .map(({ part, name, role }) => `${part} ${name.text}${role === null ? '' : ` | ${role.text}`}`);
    return `${title}: ${people.join(' + ')}`;
  });
}

describe('an entry behind hours', () => {
  it.each([
    [
      '10h Table ronde : Budgets, avec Claire Martin (ODI), Luc Morel (AMF), animée par Anne Roux',
      'Table ronde : Budgets: speaker Claire Martin | ODI + speaker Luc Morel | AMF + moderator Anne Roux',
    ],
    [
      '11h Rencontre avec Paul Petit, romancier, animée par Claire Martin',
      'Rencontre: speaker Paul Petit | romancier + moderator Claire Martin',
    ],
    [
      '12h Débat avec Luc Morel, maire de Vannes, modéré par Julie Blanc, journaliste',
      'Débat: speaker Luc Morel | maire de Vannes + moderator Julie Blanc | journaliste',
    ],
    [
      '11h Panel: Open data, with Claire Martin (ODI), Luc Morel (Leeds City Council), chaired by Anne Roux',
      'Panel: Open data: speaker Claire Martin | ODI + speaker Luc Morel | Leeds City Council + moderator Anne Roux',
    ],
    [
      '10h Table ronde : les crues, Claire Martin, Luc Morel',
      'Table ronde : les crues: speaker Claire Martin + speaker Luc Morel',
    ],
    ['11h Introduction, Anne Roux', 'Introduction: speaker Anne Roux'],
    ['12h Clôture – Paul Petit', 'Clôture: speaker Paul Petit'],
    [
      '10h Table ronde n° 2 « Accompagner » : Mme Julie Blanc, psychologue ; M. Marc Dubois, éducateur',
      'Table ronde n° 2 « Accompagner »: speaker Julie Blanc | psychologue + speaker Marc Dubois | éducateur',
    ],
    ['11h Dialogue entre Claire Martin et Luc Morel', 'Dialogue: speaker Claire Martin + speaker Luc Morel'],
    ['11h15 Claire Martin (INA) : La télévision', 'La télévision: speaker Claire Martin | INA'],
  ])('names all who take part and who leads: %s', (line, expected) => {
    expect(entries(`${line}\n14h Table ronde avec Jean Noir, député`)[0]).toBe(expected);
  });

  it('is no role of who opens, in a list of its kind', () => {
    expect(
      entries(
        '9h Introduction, Anne Roux\n10h Planter des arbres au printemps, Paul Petit\n11h Ouverture, Luc Morel',
      ),
    ).toEqual([
      'Introduction: speaker Anne Roux',
      'Planter des arbres au printemps: speaker Paul Petit',
      'Ouverture: speaker Luc Morel',
    ]);
  });

  it('needs two names or more to its end where none has a role', () => {
    expect(entries('10h Table ronde : la crue, Claire Martin\n14h Atelier avec Jean Noir, député')[0]).toBe(
      'Table ronde : la crue, Claire Martin: ',
    );
  });
});
