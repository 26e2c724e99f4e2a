import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** The sessions of a congress whose list reads so, each with who speaks in it. */
function sessionsOf(list: string): readonly string[] {
  const text = `Congrès des mares\n\nSamedi 8 juin 2024\n\nProgramme\n${list}\n`;
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(({ session }) => session === id).map(({ name }) => name.text);
    return `${title}: ${own.join(', ')}`;
  });
}

describe('entries of a list that have run together', () => {
  it('begin at the dash before their hours, on whatever line it stands', () => {
    expect(
      sessionsOf(
        '- 8 h – Accueil café\nVisite des stands - 9h – Ouverture par Anne Roux, présidente\n– Discours de Paul Petit, maire de Lury - 9h30 – Assemblée générale\nRapport moral - 10h30 – Table ronde « Les haies » :\navec Léa Blanc, directrice du parc - 12h – Déjeuner\n- 14h – Remise des prix',
      ),
    ).toEqual([
      'Ouverture: Anne Roux, Paul Petit',
      'Assemblée générale: ',
      'Table ronde « Les haies »: Léa Blanc',
      'Remise des prix: ',
    ]);
  });

  it('are one where the hours tell when and where a thing is held', () => {
    expect(
      sessionsOf(
        'Les mares, par Anne Roux - 18h – Salle des fêtes\nLes haies, par Paul Petit - 20h – Mairie annexe\nLes rives, par Léa Blanc - 21h – Gymnase',
      ).join(' ; '),
    ).not.toContain('Salle des fêtes:');
  });
});
