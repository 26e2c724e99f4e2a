import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { openDocument } from '../document/open.ts';
import { readBoldTurns } from './bold-turns.ts';
import { readOutline } from './outline.ts';
import { ledIn } from './spoken.fixture.ts';

async function speakersIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const { appearances } = readOutline(await openDocument(text, name), {
    name,
    sha256: '',
    characters: text.length,
  });
  return appearances
    .filter(({ via }) => via === 'list')
    .map(one => `${one.session} ${one.name.text}${one.role === null ? '' : ` (${one.role.text})`}`);
}

const RAIN =
  'La pluie tombe où elle veut, et la rue ne l’attend pas. Nous avons mesuré pendant trois ans ce qui part dans les égouts de la ville.';
const SOIL =
  'Je ne suis pas de cet avis. Les sols que nous avons ouverts boivent plus que prévu, et les riverains le voient tous les jours.';

describe('a discussion in which those who take the floor stand in bold', () => {
  it.each([
    ['.', '**Ywan Kerlo.**', '**Zelda Brunoy**.'],
    [',', '**Ywan Kerlo**,', '**Zelda Brunoy ,**'],
    [':', '**Ywan Kerlo :**', '**Zelda Brunoy** :'],
    ['–', '**Ywan Kerlo** –', '**Zelda Brunoy** –'],
  ])('is read with "%s" behind the names', async (_, one, other) => {
    const text = `# La rue et la pluie\n\n## Ce que nous savons\n\n${one} ${RAIN}\n\n${other} ${SOIL}\n\n## Ce qui vient\n\n${one} ${RAIN}\n\n${other} ${SOIL}\n`;
    expect(await speakersIn(text)).toEqual([
      'P1 Ywan Kerlo',
      'P1 Zelda Brunoy',
      'P2 Ywan Kerlo',
      'P2 Zelda Brunoy',
    ]);
  });

  it('is read where their names are headings, a civility before some of them', async () => {
    const turn = (who: string, said: string, question = '') => `#### ${who} ####\n${question}${said}\n\n`;
    const text = `# La rue et la pluie: le verbatim\n\n#### 00:00:00 ####\n${turn('Ywan Kerlo', RAIN)}${turn('Maître BRUNOY', SOIL)}#### 00:14:40 ####\n${turn('Ywan Kerlo', RAIN, 'Et le sol?\n')}${turn('Maître BRUNOY', SOIL)}${turn('Ywan Kerlo', RAIN)}${turn('Maître BRUNOY', SOIL)}`;
    const name = 'essai.md';
    const { sessions } = readOutline(await openDocument(text, name), {
      name,
      sha256: '',
      characters: text.length,
    });
    expect(sessions.map(({ title }) => title)).toEqual(['La rue et la pluie: le verbatim']);
    expect(await speakersIn(text)).toEqual(['P1 Ywan Kerlo', 'P1 BRUNOY']);
  });

  it('is no list of people whose names are headings', async () => {
    const text = `# Les membres\n\n## Ywan Kerlo\n\n${RAIN}\n\n## Zelda Brunoy\n\n${SOIL}\n\n## Titus Morel\n\n${RAIN}\n\n## Anne Petit\n\n${SOIL}\n`;
    const document = await openDocument(text, 'essai.md');
    expect(readBoldTurns(document, readLines(document)).turns.size).toBe(0);
  });

  it('is read where one paragraph holds several turns, and roles in italics', async () => {
    const text = `# La rue et la pluie

## Ce que nous savons

**Ywan Kerlo**, _Directeur de recherche à l’Inrae. Il commence par des chiffres._ ${RAIN} **Zelda Brunoy**. ${SOIL}

## Ce qui vient

**Zelda Brunoy**. ${SOIL} **Ywan Kerlo**. ${RAIN}
`;
    expect(await speakersIn(text)).toEqual([
      'P1 Ywan Kerlo (Directeur de recherche à l’Inrae)',
      'P1 Zelda Brunoy',
      'P2 Zelda Brunoy',
      'P2 Ywan Kerlo',
    ]);
  });

  it('is read on a page too', async () => {
    const turn = (name: string, words: string) => `<p><strong>${name}</strong>. ${words}</p>\n`;
    const text = `<html><body><h1>La rue et la pluie</h1>
${turn('Ywan Kerlo', RAIN)}${turn('Zelda Brunoy', SOIL)}${turn('Ywan Kerlo', RAIN)}${turn('Zelda Brunoy', SOIL)}</body></html>`;
    expect(await speakersIn(text, 'essai.html')).toEqual(['P1 Ywan Kerlo', 'P1 Zelda Brunoy']);
  });

  it.each([
    [
      'biographies, which name each person once',
      ['Ywan Kerlo', 'Zelda Brunoy', 'Paul Tolbec', 'Oto Flamant'].map(who => `**${who}**. ${RAIN}`),
    ],
    [
      'words in bold that are no names',
      ['La pluie', 'Le sol', 'La pluie', 'Le sol'].map(what => `**${what}**. ${RAIN}`),
    ],
    [
      'names in bold inside sentences',
      ['Ywan Kerlo', 'Zelda Brunoy', 'Ywan Kerlo', 'Zelda Brunoy'].map(
        who => `Dans la rue **${who}** attend. ${RAIN}`,
      ),
    ],
    ['one voice', [1, 2, 3, 4].map(() => `**Ywan Kerlo**. ${RAIN}`)],
    [
      'lines too short to be what somebody said',
      ['Ywan Kerlo', 'Zelda Brunoy', 'Ywan Kerlo', 'Zelda Brunoy'].map(who => `**${who}**. Il pleut.`),
    ],
  ])('is not made of %s', async (_, paragraphs) => {
    expect(await speakersIn(`# La rue\n\n${paragraphs.join('\n\n')}\n`)).toEqual([]);
  });
});

describe('what makes a discussion of bold names', () => {
  const turn = (name: string, said: string) => `**${name}.** ${said}\n`;
  const talk = (names: readonly string[], said = RAIN) =>
    speakersIn(`# La rue et la pluie\n\n${names.map(name => turn(name, said)).join('\n')}`);

  it('is four turns', async () => {
    expect(await talk(['Ywan Kerlo', 'Zelda Brunoy', 'Ywan Kerlo'])).toEqual([]);
    expect(await talk(['Ywan Kerlo', 'Zelda Brunoy', 'Ywan Kerlo', 'Zelda Brunoy'])).toHaveLength(2);
  });

  it('is half of them by people who come again', async () => {
    const again = ['Ywan Kerlo', 'Zelda Brunoy', 'Ywan Kerlo', 'Paul Marzin'];
    expect(await talk(again)).toHaveLength(3);
    expect(await talk([...again, 'Anne Tellier'])).toEqual([]);
  });

  it('is 120 characters from one to the next', async () => {
    const names = ['Ywan Kerlo', 'Zelda Brunoy', 'Ywan Kerlo', 'Zelda Brunoy'];
    // A turn begins so many characters behind the one before: names and signs have 18 in the mean of the three that count.
    const said = (length: number) =>
      'la pluie tombe '
        .repeat(12)
        .slice(0, length - 1)
        .concat('.');
    expect(await talk(names, said(110))).toHaveLength(2);
    expect(await talk(names, said(90))).toEqual([]);
  });
});

describe('the role behind a bold name', () => {
  it('has 300 characters at most', async () => {
    const office = (length: number) =>
      `maire ${'de la ville '.repeat(30)}`.slice(0, length - 1).padEnd(length, 'x');
    const roleIn = async (length: number) => {
      const told = `**Ywan Kerlo**, ${office(length)}. ${RAIN}\n\n**Zelda Brunoy**. ${SOIL}\n`;
      const found = await speakersIn(`# La rue\n\n${told}\n${told}`);
      return found.some(one => one.includes(office(length)));
    };
    expect(await roleIn(300)).toBe(true);
    expect(await roleIn(301)).toBe(false);
  });
});

describe('bold names in the lists of a programme', () => {
  it('lead or speak as their heading says, though they come again at the end', async () => {
    const text = `# Journée des rues

## 10h-11h

### Table ronde : Que faire de la rue ?

${RAIN}

#### Modération

* **Ywan Kerlo**, designer, doctorant en aménagement

#### Discutants

* **Zelda Brunoy**, architecte, co-fondatrice d'une agence
* **Oto Flamant**, géographe, enseignant à l'université de Brest

## 16h-17h

### Conclusion de la journée

* **Ywan Kerlo**
* **Zelda Brunoy**
`;
    expect(await ledIn(text)).toEqual([
      'Table ronde : Que faire de la rue ?: [Ywan Kerlo] + Zelda Brunoy + Oto Flamant',
    ]);
  });
});
