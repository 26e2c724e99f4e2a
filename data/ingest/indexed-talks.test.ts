import { describe, expect, it } from 'vitest';
import { spokenIn, toldIn } from './spoken.fixture.ts';

const SESSION = '# Colloque des rives\n\n## Session 8 : Les rives et les villes\n\n';
const pairs = (...lines: readonly string[]) => `${SESSION}${lines.join('\n\n')}\n`;

describe('talks over their authors, as an index has them', () => {
  it('are each its own, be the authors items and the numbers glued to the titles', async () => {
    const text = pairs(
      '80: A Review of Rivers in Town',
      '- Robic, Achille*; Nourry, SOLENE',
      '13From Brooks to Swarms of Fish',
      '- Sengh, Shantane*',
      '14From Solo Actors to Orchestras of Frogs?',
      'Roux, Anne*; PETIT, paul ; Morel, Lucie',
      '34Another Title: An Example',
      'Hercot, Asmae*',
    );
    expect(await spokenIn(text)).toEqual([
      'A Review of Rivers in Town: Achille Robic + Solene Nourry',
      'From Brooks to Swarms of Fish: Shantane Sengh',
      'From Solo Actors to Orchestras of Frogs?: Anne Roux + Paul PETIT + Lucie Morel',
      'Another Title: An Example: Asmae Hercot',
    ]);
  });

  it('are given in the session above, whose label of leaders is no title', async () => {
    const text = pairs(
      'Chairs : Roux Anne, PETIT PAUL, Morel lucie',
      'Une digue et ses vannes',
      'Durandel, Marie; Robic, Yann',
      'Le canal au printemps',
      'Lefort, Anne; Robic, Yann',
      'Un fleuve sans rives',
      'Martin, Jeanne; Robic, Yann',
    );
    expect((await toldIn(text, 'essai.md')).sessions).toEqual([
      'Session 8 : Les rives et les villes: [Anne Roux] + [Paul PETIT] + [Lucie Morel]',
      'Une digue et ses vannes: Marie Durandel + Yann Robic',
      'Le canal au printemps: Anne Lefort + Yann Robic',
      'Un fleuve sans rives: Jeanne Martin + Yann Robic',
    ]);
  });

  it('are none where lines name towns', async () => {
    const towns = pairs(
      'Les villes du fleuve',
      'Rennes, Bretagne; Caen, Normandie',
      'Les ports du canal',
      'Redon, Bretagne; Rouen, Normandie',
      'Les ponts de la rive',
      'Brest, Bretagne; Evreux, Normandie',
    );
    expect(await spokenIn(towns)).toEqual([]);
  });
});
