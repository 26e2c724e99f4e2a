import { column, type Drawn, pdfOf } from './pdf/pdf.fixture.ts';
import type { Written } from './written-office.fixture.ts';

const TEXT = [
  'Les crues de la rivière ont changé la ville, et la ville a',
  'changé la rivière : on a creusé, endigué, détourné, et l’eau',
  'revient toujours. Il faut donc compter avec elle, mesu-',
  'rer ce qu’elle apporte et lui rendre la place que les rou-',
  'tes lui ont prise.',
  'Un second alinéa commence ici, et il est court.',
];
const NARROW = [
  'On compte la crue du printemps avec les',
  'riverains et les enfants des écoles, qui la',
  'dessinent chaque matin au bord de l’eau,',
  'et le soir on compare : les uns ont vu un',
  'mètre, les autres deux, et la mairie écrit',
  'un mètre cinquante sur le registre bleu',
  'qui reste à la disposition de chacun dans',
  'la salle du conseil.',
];
const foot = (page: number): readonly Drawn[] => [
  { x: 50, y: 800, text: 'Actes de la journée des rives', size: 8 },
  { x: 290, y: 40, text: String(page), size: 8 },
];
const titled = (text: string, y: number, size = 18): Drawn => ({ x: 50, y, text, size, bold: true });

/** A page of text with a list and a name in italics, one of two columns, one with a table of hours, one with a table that is ruled. */
const PAGES: readonly (readonly Drawn[])[] = [
  [
    ...foot(1),
    titled('Journée des rives', 740),
    titled('Compter la crue', 700, 13),
    ...column(50, 670, TEXT),
    ...column(60, 570, [
      '• Anne ROUX, maire de Laval',
      '• Paul PETIT, préfet',
      '1. Premier point',
      '2. Second point',
    ]),
    { x: 50, y: 500, text: 'Jean Morel', slanted: true },
    { x: 110, y: 500, text: 'conclut en gras', bold: true },
    { x: 50, y: 470, text: 'a\u00b2 et (b)' },
    { x: 570, y: 300, text: 'CREDIT', up: true, size: 7 },
  ],
  [
    ...foot(2),
    titled('Deux colonnes', 740),
    ...column(50, 700, NARROW),
    ...column(310, 700, NARROW.toReversed()),
  ],
  [
    ...foot(3),
    ...[
      ['9h00', 'Accueil des participants', ''],
      ['9h30', 'Rendre la place que la route a prise', 'Anne Roux, maire de Vire'],
      ['10h30', 'Planter sans arroser', 'Paul Petit, paysagiste'],
      ['11h30', 'Clôture', ''],
    ].flatMap(([hour = '', title = '', who = ''], i) => [
      { x: 50, y: 700 - 22 * i, text: hour },
      { x: 140, y: 700 - 22 * i, text: title },
      ...(who === '' ? [] : [{ x: 380, y: 700 - 22 * i, text: who }]),
    ]),
  ],
];

const RULED: readonly (readonly Drawn[])[] = [
  ['Titre', 'Intervenant', 'Les rives', 'Anne Roux', 'Les crues', 'Paul Petit'].map((text, i) => ({
    x: i % 2 === 0 ? 60 : 260,
    y: 690 - 30 * Math.floor(i / 2),
    text,
  })),
];
const RULES = [
  ...[710, 680, 650, 620].map(y => `50 ${y} m 450 ${y} l S`),
  ...[50, 250, 450].map(x => `${x} 620 m ${x} 710 l S`),
];

export const PRINTED: readonly Written[] = [
  { name: 'actes.pdf', bytes: pdfOf(PAGES) },
  { name: 'cadre.pdf', bytes: pdfOf(RULED, '', 0, RULES) },
  { name: 'tourne.pdf', bytes: pdfOf([PAGES[0] ?? []], '', 90) },
];
