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

describe('hours with a stroke behind them', () => {
  it('open what stands there, and end the line before', () => {
    expect(
      sessionsOf(
        '10H00 / Table ronde : Se loger\navec Anne Roux, maire\n- 14h30 / Atelier « Les haies »\navec Paul Petit, juriste. - 17h00 // Restitution\n- 18h / Clôture par Léa Blanc, préfète. - 19h00 // Buffet',
      ),
    ).toEqual([
      'Table ronde : Se loger: Anne Roux',
      'Atelier « Les haies »: Paul Petit',
      'Restitution: ',
      'Clôture: Léa Blanc',
    ]);
    expect(
      sessionsOf('9h00 / 10h00 Les mares, Anne Roux, maire\n10h / 11h Les haies, Paul Petit, juriste'),
    ).toEqual(['Les mares: Anne Roux', 'Les haies: Paul Petit']);
  });
});
