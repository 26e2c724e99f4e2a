import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const HEAD = 'Journées des rivières\n12 mars 2024\n\n9h00-10h30 Session 1 : Les rives\n';
const SEVERAL = [
  '25: La haie au bord du champ\nTolbec, Anne*; Kerlo, Hugo',
  '31: Le pont et la loutre de mer\nGuivarch, Paul*; Marzin, Zoé; Brunoy, Marie',
  '47: Compter les silures du fleuve\nMorvan, Luc; Rabot, Yves*',
];

describe('one author as an index has it', () => {
  it.each(['Vautrin, Kerzhao*', 'Vautrin, Kerzhao', 'VAUTRIN, Kerzhao *', 'Le Vautrin, K.'])(
    'is read below a title where others stand so: %s',
    async author => {
      const text = `${HEAD}${SEVERAL.join('\n')}\n58: Mesurer la crue du siècle\n${author}\n`;
      expect((await spokenIn(text)).at(-1)).toMatch(/^Mesurer la crue du siècle: .*vautrin/iu);
    },
  );

  it('is none where no others do, and none of a town and its land', async () => {
    const alone = `${HEAD}58: Mesurer la crue du siècle\nVautrin, Kerzhao\n`;
    expect((await spokenIn(alone)).join()).not.toMatch(/Vautrin/u);
    const town = `${HEAD}${SEVERAL.join('\n')}\n58: Mesurer la crue du siècle\nVautrin, Canada\n`;
    expect((await spokenIn(town)).join()).not.toMatch(/Vautrin/u);
  });
});
