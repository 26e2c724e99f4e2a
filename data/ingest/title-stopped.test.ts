import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const TALKS = [
  ['La haie au bord du champ', 'Anne Tolbec (CNRS) et Hugo Kerlo (université de Nantes)'],
  ['Le pont et la loutre', 'Paul Guivarch (Insee)'],
  ['Qui paie la digue ?', 'Zoé Marzin (Ville de Rennes)'],
  ['Compter les silures', 'Luc Morvan (ADEME), Marie Brunoy (Inria)'],
] as const;
const stopped = (title: string) => (title.endsWith('?') ? title : `${title}.`);
const ITEMS = TALKS.map(([title, people]) => `${stopped(title)} ${people}`);
const SPOKEN = TALKS.map(([title, people]) => `${title}: ${people.replace(/ et |(?<=\)), /gu, ' + ')}`);

describe('a title that a stop parts from those who give it', () => {
  it.each([
    ['in a list', '# Journées des rivières\n\n## 9h00 Le fleuve\n\n', '- ', 'essai.md'],
    ['in a list of numbers', '# Journées des rivières\n\n## 9h00 Le fleuve\n\n', '1. ', 'essai.md'],
    [
      'under hours of a text',
      'Journées des rivières\n\n9h00-12h00 Le fleuve et ses rives\n\n',
      '- ',
      'essai.txt',
    ],
  ])('is read where each names a body: %s', async (_, head, mark, name) => {
    expect(await spokenIn(`${head}${ITEMS.map(item => `${mark}${item}`).join('\n')}\n`, name)).toEqual(
      SPOKEN,
    );
  });

  it('is read of two under one heading, whatever stands under the others', async () => {
    const people = ['Léa Noury', 'Yves Rabot', 'Adèle Floch', 'Jean Blanc', 'Claire Canon']
      .map(name => `- ${name} (CNRS)`)
      .join('\n');
    const text = `# Journées\n\n## 9h00 Table ronde\n\n${people}\n\n## 11h00 Ce que dit la vase\n\n${ITEMS.slice(
      0,
      2,
    )
      .map(item => `- ${item}`)
      .join('\n')}\n`;
    expect((await spokenIn(text)).slice(1)).toEqual(SPOKEN.slice(0, 2));
  });

  it('is none of one alone, and a stop behind an address or an initial parts nothing', async () => {
    const one = `# Journées\n\n## 9h00 Le fleuve\n\n- ${ITEMS[0]}\n`;
    expect(await spokenIn(one)).not.toContain(SPOKEN[0]);
    const addressed = ['Dr. Anne Tolbec (CNRS)', 'Prof. Hugo Kerlo (Insee)', 'Mme. Zoé Marzin (Inria)'];
    const text = `# Journées\n\n## 9h00 Le fleuve\n\n${addressed.map(each => `- ${each}`).join('\n')}\n`;
    expect(await spokenIn(text)).toEqual([
      'Le fleuve: Anne Tolbec (CNRS) + Hugo Kerlo (Insee) + Zoé Marzin (Inria)',
    ]);
  });

  it('is none where more than names follows', async () => {
    const items = [
      '- Le vote est acquis. Anne Tolbec (CNRS) demande une copie (bis)',
      '- La séance est levée. Hugo Kerlo (Insee) remercie les agents (deux)',
      '- Le budget est adopté. Zoé Marzin (Inria) quitte la salle (trois)',
    ];
    expect(await spokenIn(`# Notes\n\n## Points\n\n${items.join('\n')}\n`)).toEqual([]);
  });
});
