import { describe, expect, it } from 'vitest';
import { readHours } from './hours.ts';
import { spokenIn } from './spoken.fixture.ts';

const SPOKEN = [
  'La haie au bord du champ et la loutre: Anne Tolbec (Université de Caen Normandie)',
  'Le pont sur la rivière et la ville: Hugo Kerlo (Institut des rivières)',
  'Compter les silures en ville: Paul Guivarch (Agence de l’eau)',
];

describe('entries whose lines are cut at the width of a page', () => {
  it.each([
    ['with bullets', ['- ', '- ', '- '], '  '],
    ['with hours', ['9h00 : ', '10h00 : ', '11h00 : '], ''],
    ['with numbers', ['1. ', '2. ', '3. '], '   '],
  ])('are whole: %s', async (_, marks, indent) => {
    const text = `Rencontres des rivières

Session du matin
${marks[0]}La haie au bord du champ et la loutre, Anne Tolbec (Université de
${indent}Caen Normandie)
${marks[1]}Le pont sur la rivière et la ville, Hugo Kerlo (Institut des
${indent}rivières)
${marks[2]}Compter les silures en ville, Paul Guivarch (Agence de l’eau)

Une page est large de soixante signes à peu près, ce qui se voit
aux lignes pleines de ses paragraphes. Les autres sont plus courtes
parce que leur mot suivant ne tenait pas sur la ligne au-dessus
d’elles, et non parce que leur entrée se terminait à cet endroit.
`;
    expect(await spokenIn(text, 'essai.txt')).toEqual(SPOKEN);
  });

  it('are whole by the width of their list, in letters of many widths, whatever is longer elsewhere', async () => {
    const long = `Les affiches sont accrochées dans le hall pendant les trois jours des rencontres, ${'et '.repeat(30)}visibles de tous.`;
    const talks = [
      'CRB20260011 Ce que les haies disent aux habitants des villages de la vallée, Anne\nTolbec',
      'CRB20260012 Le pont sur la rivière, ou comment deux rives se sont longtemps tourné le\ndos, Hugo Kerlo',
      'CRB20260013 Compter les silures en ville avec des enfants de huit à dix ans, Paul\nGuivarch',
    ];
    const more = Array.from(
      { length: 10 },
      (_, i) =>
        `CRB202600${20 + i} Les mares de la commune numéro ${i}, vues par celles qui les curent, Zoé Marin`,
    );
    const text = `Rencontres des rivières\n\n${long}\n\nPoster Tour 1\n${[...talks, ...more].join('\n')}\n`;
    const spoken = await spokenIn(text, 'essai.txt');
    expect(spoken.slice(0, 3).map(one => one.split(': ').at(-1))).toEqual([
      'Anne Tolbec',
      'Hugo Kerlo',
      'Paul Guivarch',
    ]);
  });

  it('are whole in a list right under a paragraph', async () => {
    const text = `Rencontres des rivières

Session du matin
Depuis dix ans les communes essaient de nouvelles façons de faire. Que
reste-t-il de ces essais ? Qui les porte aujourd’hui ? La séance revient
sur trois terrains. Un échange suivra.
- La haie au bord du champ et la loutre, Anne Tolbec (Université de
  Caen Normandie)
- Le pont sur la rivière et la ville, Hugo Kerlo (Institut des rivières)
- Compter les silures en ville, Paul Guivarch (Agence de l’eau)
`;
    expect(await spokenIn(text, 'essai.txt')).toEqual(SPOKEN);
  });

  it('are two where the line above is not full', async () => {
    const text = `Rencontres des rivières

Session du matin
- La haie au bord du champ
  Anne Tolbec, géographe
- Le pont sur la rivière
  Hugo Kerlo, maire de Plouvara
`;
    expect(await spokenIn(text, 'essai.txt')).toEqual([
      'La haie au bord du champ: Anne Tolbec (géographe)',
      'Le pont sur la rivière: Hugo Kerlo (maire de Plouvara)',
    ]);
  });
});

describe('hours in four digits', () => {
  it.each(['0900-1030', '0900 – 1030', '0900 to 1030'])('open a session: %s', async hours => {
    const text = `# River Days\n\n## ${hours} Hedges and fields\n\n- Anna Reeve, geographer\n\n## 1045-1145 Otters\n\n- Paul Vickers, mayor of Leeds\n`;
    const found = await spokenIn(text, 'essai.md');
    expect(found).toEqual([
      'Hedges and fields: Anna Reeve (geographer)',
      'Otters: Paul Vickers (mayor of Leeds)',
    ]);
  });

  it.each(['1950-2015 Une histoire', '1990-2000 : Les haies', '1000-1900 Les haies', '0900-0830 Les haies'])(
    'are years or numbers: %s',
    line => {
      expect(readHours(line)).toBeNull();
    },
  );
});

describe('a title in capitals', () => {
  it('takes two lines where the second is in capitals too', async () => {
    const text = `Rencontres des rivières

9h00 - LES HAIES AU BORD DU CHAMP ET DE LA ROUTE
EN VILLE
Anne Tolbec, géographe

10h00 - LE PONT
Hugo Kerlo, maire de Plouvara
`;
    expect(await spokenIn(text, 'essai.txt')).toEqual([
      'LES HAIES AU BORD DU CHAMP ET DE LA ROUTE EN VILLE: Anne Tolbec (géographe)',
      'LE PONT: Hugo Kerlo (maire de Plouvara)',
    ]);
  });
});
