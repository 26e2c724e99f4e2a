import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const TOLD = [
  'Les vents d’ouest: speaker Anne/Roux + speaker Paul/Petit',
  'Les vents d’est: speaker Luc/Morel',
  'Les vents du large: speaker Claire/Vial + speaker Jean/Fortin',
];

describe('hours, a title and those who speak on one line', () => {
  it.each([
    ['▶', ' | ', ' & '],
    ['→', ' // ', ', '],
    ['-', ' ● ', ' / '],
    ['📍', ' • ', ' et '],
    ['', ' // ', ' & '],
    ['>', ' | ', ', '],
  ])('are parted by the sign behind the hours: %s %s %s', async (mark, sign, and) => {
    const line = (...parts: readonly string[]) => `${mark} ${parts.join(sign)}`.trim();
    const text = [
      'Journée des vents\n',
      'Jeudi 12 juin 2025\n',
      line('9h00', 'Les vents d’ouest', `Anne Roux${and}Paul Petit`),
      line('10h00', 'Les vents d’est', 'Luc Morel'),
      line('11h00', 'Pause café'),
      line('11h30', 'Les vents du large', `Claire Vial${and}Jean Fortin`),
    ].join('\n');
    expect(await entriesOf(text, 'vents.txt')).toEqual(TOLD);
  });

  it('are one title where no hours stand before the sign, or one sign alone', async () => {
    const text =
      'Journée des vents\n\n9h00 Vents // marées\nAnne Roux, maire de Redon\n\n10h00 Terres // mers // ciels\nLuc Morel, maire de Laval\n';
    expect(await entriesOf(text, 'vents.txt')).toEqual([
      'Vents // marées: speaker Anne/Roux | maire de Redon',
      'Terres // mers // ciels: speaker Luc/Morel | maire de Laval',
    ]);
  });
});

describe('rooms before titles', () => {
  it.each([
    (room: string, hours: string, title: string) => `### ${hours} – ${room} – ${title}`,
    (room: string, hours: string, title: string) => `### [${room}] ${hours} ${title}`,
    (room: string, hours: string, title: string) => `**${room} | ${hours} | ${title}**`,
    (room: string, hours: string, title: string) => `## ${hours} | ${room} | ${title}`,
    (room: string, hours: string, title: string) => `## ${room} – ${hours} : ${title}`,
  ])('are no part of them: %#', async write => {
    const text = [
      '# Journée des vents',
      write('Amphi A', '9h00-10h00', 'Les vents d’ouest'),
      '- Anne Roux\n- Paul Petit',
      write('Salle 204', '10h00-11h00', 'Les vents d’est'),
      '- Luc Morel',
      write('Grand auditorium', '11h30-12h30', 'Les vents du large'),
      '- Claire Vial\n- Jean Fortin',
    ].join('\n\n');
    expect(await entriesOf(text, 'vents.md')).toEqual(TOLD);
  });

  it('are titles where nothing else is one', async () => {
    const text = '# Journée des vents\n\n## 9h00 – Salle comble – et après ?\n\n- Anne Roux\n- Paul Petit\n';
    expect((await entriesOf(text, 'vents.md'))[0]).toContain('Salle comble');
  });
});
