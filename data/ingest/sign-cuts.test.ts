import { describe, expect, it } from 'vitest';
import { entriesOf, marching, workshop } from '../entries.fixture.ts';
import { signCuts } from './sign-cuts.ts';

const TWO = marching('Anne/Roux | maire de Redon', 'Paul/Petit | éleveur bio');

describe('people apart by a sign on one line', () => {
  it.each(['■', '►', '●', '▪', '◆', '•', '➢'])('are items of their own: %s', async sign => {
    const line = `Anne Roux, maire de Redon ${sign} Paul Petit, éleveur bio`;
    expect(await entriesOf(workshop(line))).toEqual(TWO);
    expect(await entriesOf(workshop(`${sign} ${line}`))).toEqual(TWO);
  });

  it('stand before items that name nobody', async () => {
    const line = 'Anne Roux, maire de Redon ■ Paul Petit, éleveur bio ■ Un témoin de la rive';
    expect(await entriesOf(workshop(line))).toEqual(TWO);
  });

  it('are those of a talk where their title stands behind them', async () => {
    const lines = ['14h-16h Atelier de l’axe 1 Animé par Luc Morel ► Anne Roux « Les haies de la rive »'];
    expect(await entriesOf(`Journée des rives\n\n12 mai 2024\n\n${lines.join('\n')}\n`)).toEqual([
      'Atelier de l’axe 1: moderator Luc/Morel',
      'Les haies de la rive: speaker Anne/Roux',
    ]);
  });
});

describe('signs that part no people', () => {
  it.each([
    'Les haies ■ les mares ■ les talus',
    '10h00 ● Les vents d’ouest ● Luc Morel',
    'Redon • Bretagne • Ille-et-Vilaine',
    'Anne Roux, maire de Redon',
  ])('cut nothing: %s', line => {
    expect(signCuts(line)).toEqual([]);
  });
});
