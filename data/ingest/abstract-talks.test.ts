import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

type Talk = readonly [name: string, body: string, title: string];
const TALKS: readonly Talk[] = [
  ['Anne Roux', 'Université de Caen', 'Compter les silures du fleuve en été'],
  ['Paul Marchand', 'Inrae', 'Ce que le pont dit de sa ville'],
  ['Marie Dubois', 'École des rives', 'Prévoir les crues avec peu de mesures'],
  ['Luc Morel', 'CNRS', 'Vers un atlas des petits moulins'],
];
const ABSTRACT =
  'Dans cet exposé nous montrons comment les relevés des riverains permettent de décrire le lit du fleuve, de le comparer avec les cartes anciennes et de prévoir où il passera dans dix ans.';

const book = (talks: readonly Talk[], write: (talk: Talk, i: number) => string) =>
  `Journées des rivières\n\n12 et 13 mai 2025\n\nRésumés des exposés\n\n${talks.map(write).join('\n\n')}\n`;
const READ = TALKS.map(([name, body, title]) => `${title}: ${name} (${body})`);

describe('a book of abstracts', () => {
  it.each<readonly [string, (talk: Talk, i: number) => string]>([
    ['a body in brackets', ([name, body, title]) => `${name} (${body})\n${title}\n${ABSTRACT}`],
    ['empty lines between', ([name, body, title]) => `${name} (${body})\n\n${title}\n\n${ABSTRACT}`],
    ['a body behind a comma', ([name, body, title]) => `${name}, ${body}\n\n${title}\n\n${ABSTRACT}`],
    ['numbers', ([name, body, title], i) => `${i + 1}. ${name}, ${body}\n\n${title}\n\n${ABSTRACT}`],
    [
      'an abstract on many lines',
      ([name, body, title]) => `${name} (${body})\n\n${title}\n\n${ABSTRACT.replace(/(.{60,80}) /g, '$1\n')}`,
    ],
  ])('holds a talk for each name over a title and a paragraph: %s', async (_, write) => {
    expect(await spokenIn(book(TALKS, write), 'essai.txt')).toEqual(READ);
  });

  it('has those with whom it was done between a title and its paragraph', async () => {
    const write = ([name, body, title]: Talk) =>
      `${name} (${body})\n\n${title}\n\nen collaboration avec Odile Vannier\n\n${ABSTRACT}`;
    expect(await spokenIn(book(TALKS, write), 'essai.txt')).toEqual(
      READ.map(each => `${each} + Odile Vannier`),
    );
  });

  it('has its titles over the names where these have headings', async () => {
    const lines = ABSTRACT.replace(/(.{50,70}) /g, '$1\n');
    const text = book(TALKS, ([name, body, title]) => `# ${title}\n\n${name} (${body})\n\n${lines}`);
    expect(await spokenIn(text, 'essai.md')).toEqual(READ);
  });

  it('holds four at least, or two where it says what it is, and none whose paragraph is short', async () => {
    const write = ([name, body, title]: Talk) => `${name} (${body})\n\n${title}\n\n${ABSTRACT}`;
    const three = book(TALKS.slice(0, 3), write);
    expect(await spokenIn(three.replace('Résumés', 'Lettres'), 'essai.txt')).not.toEqual(READ.slice(0, 3));
    expect(await spokenIn(three, 'essai.txt')).toEqual(READ.slice(0, 3));
    const brief = ([name, body, title]: Talk) => `${name} (${body})\n\n${title}\n\nUn mot.`;
    expect(await spokenIn(book(TALKS, brief), 'essai.txt')).not.toEqual(READ);
  });

  it('has no roll for a paragraph, however long it is', async () => {
    const roll = 'Nina Tarnoux, CNRS\nZoé Marzin, Inrae\nKarim Haddad, université de Nantes\n'.repeat(4);
    const write = ([name, body, title]: Talk) => `${name} (${body})\n\n${title}\n\n${roll}`;
    expect(await spokenIn(book(TALKS, write), 'essai.txt')).not.toEqual(READ);
  });
});
