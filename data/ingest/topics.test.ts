import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

const TOPICS = [
  ['Cuire sans four', 'Zélie Kerouan, Basile Tremarec et Paul Flochard'],
  ['Méthodes lentes pour le levain', 'Adèle Noury et Yvon Marzin'],
  ['Valeurs extrêmes du sel', 'Maud Thomas, Gloria Buritica et Philomène Le Gall'],
] as const;

async function spokenIn(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.md');
  const source = { name: 'essai.md', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  return appearances
    .filter(({ via }) => via === 'list')
    .map(({ name, session }) => `${sessions.find(({ id }) => id === session)?.title}: ${name.text}`);
}

function announced(lines: readonly string[], gap: string): string {
  return `Journée des fours 2021\n\nCette année les thèmes sont les suivants :${gap}${lines.join(gap)}\n\nL'inscription est gratuite.`;
}

const EXPECTED = TOPICS.flatMap(([topic, names]) => names.split(/, | et /u).map(name => `${topic}: ${name}`));

describe('topics with those who speak of them', () => {
  it.each([
    [
      'behind breaks of the format',
      '<br>\n',
      (topic: string, names: string) => `<i>${topic} :</i> ${names},`,
    ],
    ['on lines of a paragraph', '\n', (topic: string, names: string) => `${topic} : ${names}`],
    ['with an English colon', '\n', (topic: string, names: string) => `${topic}: ${names}.`],
    ['in bold', '\n', (topic: string, names: string) => `**${topic} :** ${names} ;`],
  ])('are sessions: %s', async (_, gap, write) => {
    const lines = TOPICS.map(([topic, names]) => write(topic, names));
    expect(await spokenIn(announced(lines, gap))).toEqual(EXPECTED);
    expect(await spokenIn(announced(lines.slice(0, 2), gap))).toEqual([]);
  });

  it('are none where one person stands behind each: an office', async () => {
    const lines = ['Mise en scène', 'Décor et lumière', 'Costumes du chœur'].map(
      (topic, i) => `${topic} : ${['Zélie Kerouan', 'Paul Flochard', 'Adèle Noury'][i]}`,
    );
    expect(await spokenIn(announced(lines, '\n'))).toEqual([]);
  });

  it('are none under the labels of committees', async () => {
    const lines = ['Comité scientifique', "Comité d'organisation", 'Conseil scientifique'].map(
      (label, i) => `${label} : ${TOPICS[i]?.[1]}`,
    );
    expect(await spokenIn(announced(lines, '\n'))).toEqual([]);
  });
});
