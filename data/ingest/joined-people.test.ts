import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "title: part name | role + …" of each session. */
function entries(lines: string): readonly string[] {
  const text = `Journée du 3 mai 2024, Redon\n\n${lines}\n`;
  const source = { name: 'essai.txt', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(plain(text), source);
  return sessions.map(({ id, title }) => {
    const people = appearances.filter(({ session, via }) => session === id && via === 'list');
    const said = people.map(
      ({ part, name, role }) => `${part} ${name.text}${role === null ? '' : ` | ${role.text}`}`,
    );
    return `${title}: ${said.join(' + ')}`;
  });
}

describe('people who are joined in one entry', () => {
  it.each([
    [
      '10h Atelier animé par Anne Roux, paysagiste, en binôme avec Paul Petit, jardinier',
      'Atelier: moderator Anne Roux | paysagiste + moderator Paul Petit | jardinier',
    ],
    [
      '11h Conférence de Claire Martin, historienne, aux côtés de Luc Morel, maire de Redon',
      'Conférence: speaker Claire Martin | historienne + speaker Luc Morel | maire de Redon',
    ],
    [
      '14h Table ronde avec Julie Blanc, préfète, ainsi que Marc Dubois, député',
      'Table ronde: speaker Julie Blanc | préfète + speaker Marc Dubois | député',
    ],
    [
      '9h Ouverture par le maire de Redon, Anne Roux, et la présidente de la région, Claire Martin',
      'Ouverture: speaker Anne Roux | maire de Redon + speaker Claire Martin | présidente de la région',
    ],
    [
      '10h Table ronde avec le préfet du Nord, Paul Petit, le député Luc Morel et la directrice de l’agence, Julie Blanc',
      'Table ronde: speaker Paul Petit | préfet du Nord + speaker Luc Morel | député + speaker Julie Blanc | directrice de l’agence',
    ],
  ])('have each their own office: %s', (line, expected) => {
    expect(entries(line)).toEqual([expected]);
  });

  it('are of two entries where hours and a label stand behind "et"', () => {
    expect(
      entries('10h30-12h Atelier A : Les sols, par Anne Roux et 10h30-12h Atelier B : L’eau, par Paul Petit'),
    ).toEqual(['Atelier A : Les sols: speaker Anne Roux', 'Atelier B : L’eau: speaker Paul Petit']);
  });
});
