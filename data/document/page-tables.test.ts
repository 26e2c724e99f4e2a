import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { plain } from './open.ts';
import { byPageColumns } from './page-columns.ts';

/** The lines of a text as they are read: those of cells behind the number of their column, or behind what their head calls it. */
function readOf(...page: readonly string[]): readonly string[] {
  const document = plain(`${page.join('\n')}\n`);
  return byPageColumns(document.text, readLines(document))
    .filter(({ text }) => text !== '')
    .map(({ text, block }) => {
      if (block === null) return text;
      return `${block.value === null ? block.level : block.value.field}: ${text}`;
    });
}

describe('a text that keeps the places of its pages', () => {
  it('has tables of hours, whose heads call their columns', () => {
    expect(
      readOf(
        '   Heure         Intervenant       Titre',
        '   9h00          Anne Roux         Les haies du bocage et les oiseaux qui',
        '                                   y passent l’hiver',
        '   10h00         Paul Petit        Le canal',
        '   11h00         Zoé Marin         Les mares',
      ),
    ).toEqual([
      'other: Heure',
      'other: Intervenant',
      'other: Titre',
      'hours: 9h00',
      'speaker: Anne Roux',
      'title: Les haies du bocage et les oiseaux qui y passent l’hiver',
      'hours: 10h00',
      'speaker: Paul Petit',
      'title: Le canal',
      'hours: 11h00',
      'speaker: Zoé Marin',
      'title: Les mares',
    ]);
  });

  const rooms = (...heads: readonly string[]) => [
    `        ${heads.map(head => head.padEnd(22)).join('')}`,
    '',
    '9h00    Ouverture             Planter une haie      Accueil',
    '10h00   Tailler un charme                           Creuser une mare',
    '11h00   Greffer un poirier                          Curer un fossé',
    '12h00   Semer un pré                                Lire un plan',
    '13h00   Faucher un pré                              Tracer un plan',
    '14h00   Clore un pré                                Vendre un plan',
    '15h00   Ouvrir un pré                               Garder un plan',
    '16h00   Louer un pré                                Ouvrir un plan',
    '17h00   Rendre un pré                               Fermer un plan',
    '18h00   Garder un pré                               Clore un plan',
  ];

  it('has a column where its head stands, though one cell alone is in it', () => {
    expect(readOf(...rooms('Salle A', 'Salle B', 'Salle C'))).toContain('2: Planter une haie');
    // Two heads may be a title and what stands beside it.
    expect(readOf(...rooms('Salle A', 'Salle B')).join('|')).not.toContain('2: Planter une haie');
  });

  const times = (gap: number) =>
    ['9h00', '10h00', '11h00', '12h00'].flatMap((hour, i) => [
      `${hour}      Atelier ${i + 1}            Débat ${i + 1}`,
      ...Array.from({ length: gap }, () => ''),
      `${hour.replace('00', '45')}      Anne Roux            Paul Petit`,
      '',
      '',
      '',
    ]);

  it('has rows whose end stands a line or two below their begin', () => {
    const cells = (gap: number) => readOf(...times(gap)).filter(line => line.startsWith('0:'));
    expect(cells(1)).toHaveLength(4);
    expect(cells(2)).toHaveLength(8);
  });

  const week = (days: number) =>
    [
      'Lundi 4 mars             Mardi 5 mars             Mercredi 6 mars',
      '9:00-9:30                9:05-9:40                9:00-9:30',
      'Anne Roux                Paul Petit               Léa Blanc',
      'La haie                  Le canal                 La mare',
      '10:00-10:30              10:00-10:30              10:00-10:30',
      'Luc Morel                Zoé Marin                Ada Robic',
      'Le bois                  Le pré                   Le fossé',
      '11:00-11:30              11:00-11:30              11:00-11:30',
      'Jean Girard              Nina Faure               Noé Salmon',
      'La lande                 Le marais                La dune',
    ].map(line => line.slice(0, days * 25));

  it('has days side by side each of whose cells says its own hours', () => {
    expect(readOf(...week(3)).slice(0, 7)).toEqual([
      'Lundi 4 mars',
      '0: 9:00-9:30',
      '0: Anne Roux',
      '0: La haie',
      '0: 10:00-10:30',
      '0: Luc Morel',
      '0: Le bois',
    ]);
    // Two columns of hours are those of one table as often.
    expect(readOf(...week(2)).slice(0, 2)).not.toEqual(['Lundi 4 mars', '0: 9:00-9:30']);
  });

  it('has names that their cell wraps', () => {
    expect(
      readOf(
        '9h00     Anne         La haie',
        '         Durandel',
        '10h00    Paul Petit   Le canal',
        '11h00    Zoé Marin    La mare',
      ).slice(0, 3),
    ).toEqual(['0: 9h00', '1: Anne Durandel', '2: La haie']);
  });

  it('has hours at half the height of their rows', () => {
    expect(
      readOf(
        '               Anne        La haie et les oiseaux du bocage, ou comment un paysage',
        '9.00 - 9.30',
        '               Durandel    tient debout',
        '',
        '               Paul        Le canal entre Redon et la mer, une histoire de bateaux et',
        '9.30 - 10.00',
        '               Petitjean   de sel',
        '',
        '               Zoé         Les mares des plateaux, que personne n’avait comptées avant',
        '10.00 - 10.30',
        '               Marinier    nous',
      ),
    ).toEqual([
      '0: 9.00 - 9.30',
      '1: Anne Durandel',
      '2: La haie et les oiseaux du bocage, ou comment un paysage tient debout',
      '0: 9.30 - 10.00',
      '1: Paul Petitjean',
      '2: Le canal entre Redon et la mer, une histoire de bateaux et de sel',
      '0: 10.00 - 10.30',
      '1: Zoé Marinier',
      '2: Les mares des plateaux, que personne n’avait comptées avant nous',
    ]);
  });

  it('has soft hyphens between hours, which are dashes', () => {
    expect(
      readOf(
        '9.00 \u00ad 9.30    Anne Roux     La haie',
        '9.30 \u00ad 10.00   Paul Petit    Le canal',
        '10.00 \u00ad 11.00  Zoé Marin     La mare',
      ).slice(0, 3),
    ).toEqual(['0: 9.00 - 9.30', '1: Anne Roux', '2: La haie']);
  });

  it('has grids of rooms, five side by side', () => {
    const page = [
      '         Salle A       Salle B       Salle C       Salle D       Salle E',
      '',
      '9h00     La haie       Le canal      La mare       La loutre     Le saule',
      '         Anne Roux     Paul Petit    Zoé Marin     Luc Noir      Max Gris',
      '10h00    Le pont       La digue      La dune       Le phare      La baie',
      '         Ida Blanc     Guy Vert      Léa Brun      Tom Rose      Eva Jaune',
      '11h00    Le moulin     La forge      Le four       Le puits      La source',
      '         Yan Kerlo     Rose Floch    Jean Morel    Lise Tanguy   Marc Prigent',
    ];
    expect(readOf(...page).slice(5, 16)).toEqual([
      '0: 9h00',
      '1: La haie',
      '1: Anne Roux',
      '2: Le canal',
      '2: Paul Petit',
      '3: La mare',
      '3: Zoé Marin',
      '4: La loutre',
      '4: Luc Noir',
      '5: Le saule',
      '5: Max Gris',
    ]);
  });

  it('has days side by side, each with hours of its own', () => {
    const page = [
      '       Lundi 3 juin                                      Mardi 4 juin',
      '',
      '',
      '9h00   Accueil                                    9h30   Les prés',
      '                                                         Anne Roux, maire de Redon',
      '10h00  Les haies',
      '       Paul Petit, directeur du port              10h45  Pause',
      '12h00  Déjeuner',
      '                                                  11h30  Les mares',
    ];
    expect(readOf(...page).slice(1)).toEqual([
      '9h00 Accueil',
      '10h00 Les haies',
      'Paul Petit, directeur du port',
      '12h00 Déjeuner',
      'Mardi 4 juin',
      '9h30 Les prés',
      'Anne Roux, maire de Redon',
      '10h45 Pause',
      '11h30 Les mares',
    ]);
  });

  it('has names behind a slash in its cells', () => {
    expect(
      readOf(
        '9h00    1 - La haie et le saule    2 - Le canal / Zoé Marin',
        '        / A. Roux, P. Petit',
        '10h00   3 - La dune / Guy Vert     4 - Le phare / L. Noir et I. Blanc',
        '11h00   Pause                      5 - Le port',
      ),
    ).toEqual([
      '0: 9h00',
      '1: 1 - La haie et le saule',
      '1: A. Roux, P. Petit',
      '2: 2 - Le canal',
      '2: Zoé Marin',
      '0: 10h00',
      '1: 3 - La dune',
      '1: Guy Vert',
      '2: 4 - Le phare',
      '2: L. Noir et I. Blanc',
      '0: 11h00',
      '1: Pause',
      '2: 5 - Le port',
    ]);
  });

  it('has one slash, which parts no names', () => {
    const read = readOf(
      '9h00    Les ponts Nord / Sud      Le canal',
      '10h00   La dune                   Le phare',
      '11h00   Pause                     Le port',
    );
    expect(read).toContain('1: Les ponts Nord / Sud');
  });

  it('has hours behind a blank, and tabs before columns', () => {
    expect(
      readOf(' 9h00\tAnne Roux\tLa haie', ' 10h00\tPaul Petit\tLe canal', ' 11h00\tZoé Marin\tLa mare'),
    ).toEqual([
      '0: 9h00',
      '1: Anne Roux',
      '2: La haie',
      '0: 10h00',
      '1: Paul Petit',
      '2: Le canal',
      '0: 11h00',
      '1: Zoé Marin',
      '2: La mare',
    ]);
  });

  it('has a table on its second page alone', () => {
    const read = readOf(
      'Rencontres du bocage',
      'Redon, le 3 juin 2024',
      '\f9h00    Anne Roux     La haie',
      '10h00   Paul Petit    Le canal',
      '11h00   Zoé Marin     La mare',
    );
    expect(read.slice(0, 5)).toEqual([
      'Rencontres du bocage',
      'Redon, le 3 juin 2024',
      '0: 9h00',
      '1: Anne Roux',
      '2: La haie',
    ]);
  });
});

describe('a text without columns', () => {
  it.each([
    ['hours before their titles', ['9h00   Accueil', '10h00  Les haies', '11h00  Le canal']],
    [
      'prose with hours in it',
      ['La séance ouvre à 9h00.  On y parle de', 'haies.  Elle ferme à 11h00.  On', 'revient à 14h00.'],
    ],
    ['two columns with one hour', ['Anne Roux     maire', 'Paul Petit    élu', 'Zoé Marin     9h00']],
    ['two hours alone', ['9h00    Anne Roux     La haie', '10h00   Paul Petit    Le canal']],
  ])('is read as it stands: %s', (_, page) => {
    const { text, blocks } = plain(`${page.join('\n')}\n`);
    const lines = readLines({ text, blocks });
    expect(byPageColumns(text, lines)).toBe(lines);
  });
});
