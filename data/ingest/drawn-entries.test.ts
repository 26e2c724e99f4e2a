import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { openDocument, plain } from '../document/open.ts';
import { readDrawnEntries } from './drawn-entries.ts';
import { readOutline } from './outline.ts';

/** "Title: names", parted by "+", of each session. */
async function sessionsIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  return sessions.map(({ id, title }) => {
    const own = appearances.filter(
      ({ session, via, part }) => session === id && via === 'list' && part !== 'cited',
    );
    return `${title}: ${own.map(one => one.name.text).join(' + ')}`;
  });
}

const DAY = `Rencontres de la rive

1er décembre 2023

`;
const LINES = [
  '• Introduction et accueil : Anne Roux, administratrice du Cnam et Zoé Marzin, présidente de la Rive',
  '• Grand témoin : Paul Petit, écrivain',
  '• Les magazines de la rivière : un incontournable du débat ? Luc Morel, chargé de mission au ministère',
  '• Table ronde - Comment les villes se saisissent-elles du fleuve ?',
  '- Jeanne Blanc, directrice de l’eau',
  '- Rose Vert, fondatrice du Gué',
  'Animation : Max Gris, journaliste',
  '• Conclusions',
];
const EXPECTED = [
  'Introduction et accueil: Anne Roux + Zoé Marzin',
  'Grand témoin: Paul Petit',
  'Les magazines de la rivière : un incontournable du débat ?: Luc Morel',
  'Table ronde - Comment les villes se saisissent-elles du fleuve ?: Jeanne Blanc + Rose Vert + Max Gris',
  'Conclusions: ',
];

describe('entries behind a drawn sign', () => {
  it.each(['•', '▪', '■', '►', '●', '➢'])('open a session each: %s', async sign => {
    const text = DAY + LINES.map(line => line.replace(/^•/u, sign)).join('\n\n');
    expect(await sessionsIn(text)).toEqual(EXPECTED);
  });

  it('do so in the paragraphs of a page that is kept under a key', async () => {
    const paragraphs = LINES.map(line => `<p>${line}</p>`).join('');
    const text = `---\ntitle: >-\n  Rencontres de la rive\ndate: "2023-12-01T09:30:00+01:00"\ncontents:\n  - kind: block\n    data:\n      text: >-\n        ${paragraphs}\n---\n`;
    expect(await sessionsIn(text, 'essai.html')).toEqual(EXPECTED);
  });

  it('say all that somebody is there, however long that is', async () => {
    const long = `vice-doyenne de la formation, Université de la Rive, directrice médicale du département des urgences et des réanimations, hôpital du Gué, hôpital du Pont, groupe hospitalier du Val et de la Côte, Institut de la Crue`;
    const paragraphs = [LINES[0], LINES[1], `• Ce que la crue nous a appris ? Rose Vert, ${long}`]
      .map(line => `<p>${line}</p>`)
      .join('');
    const text = `---\ntitle: Rencontres\ncontents:\n  - kind: block\n    data:\n      text: >-\n        ${paragraphs}\n---\n`;
    expect((await sessionsIn(text, 'essai.html')).at(-1)).toBe('Ce que la crue nous a appris ?: Rose Vert');
  });

  it.each([
    [
      '• Introduction : dialogue entre Rose Vert, fondatrice du Gué, et Max Gris, journaliste',
      'Introduction : dialogue',
    ],
    ['• Conclusion de la journée par Rose Vert, fondatrice du Gué', 'Conclusion de la journée'],
  ])('end their title before what leads to a name: %s', async (line, title) => {
    const found = await sessionsIn(DAY + [...LINES.slice(0, 3), line].join('\n\n'));
    expect(found.at(-1)?.startsWith(`${title}: Rose Vert`)).toBe(true);
  });

  it('end their title before the sentences behind it', async () => {
    const long = `${LINES[3]} Comment parler de la rivière et de ses crues ? Quelles sont les limites de ce que disent les élus, les habitants et ceux qui en font métier ? Quels sont alors les enjeux ?`;
    const text = DAY + LINES.map((line, i) => (i === 3 ? long : line)).join('\n\n');
    expect(await sessionsIn(text)).toEqual(EXPECTED);
  });

  it('are three at least', async () => {
    expect(await sessionsIn(DAY + LINES.slice(0, 3).join('\n\n'))).toEqual(EXPECTED.slice(0, 3));
    expect(await sessionsIn(DAY + LINES.slice(1, 3).join('\n\n'))).not.toContain('Grand témoin: Paul Petit');
  });

  it('are a programme where half of them say who speaks', async () => {
    const some = [...LINES.slice(0, 2), '• La rive en chiffres', '• Le pont en images'];
    expect(await sessionsIn(DAY + some.join('\n\n'))).toContain('Grand témoin: Paul Petit');
    const fewer = [...some, '• Le gué en cartes'];
    expect(await sessionsIn(DAY + fewer.join('\n\n'))).not.toContain('Grand témoin: Paul Petit');
  });

  const titlesOf = (entries: readonly string[]) => {
    const lines = readLines(plain([...LINES.slice(0, 3), ...entries].join('\n\n')));
    return [...readDrawnEntries(lines)].slice(3).map(([index, { within }]) => {
      const [from, to] = within ?? [0, 0];
      return lines[index]?.text.slice(from, to);
    });
  };
  const words = (count: number) => Array.from({ length: count }, () => 'eau').join(' ');

  it('are held where two words say so before who speaks, and one does not', () => {
    expect(titlesOf(['• Rives basses : Rose Vert, fondatrice du Gué'])).toEqual(['Rives basses']);
    expect(titlesOf(['• rives : Rose Vert, fondatrice du Gué'])).toEqual([]);
  });

  it('are of the programme without anybody while their title has twelve words at most', () => {
    expect(titlesOf([`• Atelier ${words(11)}`])).toEqual([`Atelier ${words(11)}`]);
    expect(titlesOf([`• Atelier ${words(12)}`])).toEqual([]);
  });

  it('end before the sentences behind their title from 160 letters on', () => {
    const entry = (length: number) => {
      const first = 'Table ronde sur la rive et sur le pont. ';
      return `• ${first}Le fleuve ${'a'.repeat(length - first.length - 10)}`;
    };
    const below = ['- Jeanne Blanc, directrice de l’eau'];
    expect(titlesOf([entry(161), ...below])).toEqual(['Table ronde sur la rive et sur le pont']);
    expect(titlesOf([entry(160), ...below])).toEqual([entry(160).slice(2)]);
  });

  it.each([
    ['bodies', ['Ville de Brest : Anne Roux', 'Agence de l’eau : Paul Petit', 'Grand Limoges : Luc Morel']],
    ['offices', ['Présidente : Anne Roux', 'Trésorier : Paul Petit', 'Secrétaire adjointe : Rose Vert']],
    [
      'who leads',
      ['Animation : Anne Roux', 'Modération : Paul Petit', 'Intervenants : Luc Morel et Rose Vert'],
    ],
    ['people', ['Anne Roux, maire', 'Paul Petit, préfet', 'Luc Morel, député']],
    ['groups', ['Groupe nature : Anne Roux', 'Groupe travaux : Paul Petit', 'Groupe écoles : Luc Morel']],
  ])('open nothing where they are %s', async (_, entries) => {
    const titles = entries.map(entry => entry.split(' : ')[0]);
    const found = await sessionsIn(DAY + entries.map(entry => `• ${entry}`).join('\n\n'));
    expect(found.filter(one => titles.some(title => one.startsWith(`${title}: `)))).toEqual([]);
  });
});
