import type { Chance } from './chance.ts';

/**
 * What a programme may do in one way or another, each drawn once a document: whoever writes a programme keeps to one way. The values
 * are what programmes do, not what the reader takes; what only some media can do is left out of the others.
 */
export const FACTORS = [
  'language',
  'medium',
  'spacing',
  'heading',
  'label',
  'hourForm',
  'hourPlace',
  'hourBreak',
  'hourMark',
  'day',
  'name',
  'people',
  'intro',
  'moderator',
  'talks',
  'breaks',
  'prose',
  'tail',
  'columns',
] as const;

export type Factor = (typeof FACTORS)[number];
/** The way of each factor; a factor that the medium does not know is "–". */
export type Style = Readonly<Record<Factor, string>>;

const NOT = ['–'];
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  plain: ['line', 'capitals', 'underlined', 'boxed'],
  wrapped: ['line', 'capitals', 'underlined'],
  markdown: ['hash', 'setext', 'bold', 'hash-bold'],
  'markdown-table': ['cell', 'bold-cell'],
  html: ['h2', 'h3-section', 'dt', 'summary', 'bold-paragraph', 'div-class'],
  'html-list': ['item', 'bold-item'],
  'html-table': ['cell', 'bold-cell'],
  'markdown-list': ['item', 'bold-item'],
  'html-breaks': ['line', 'bold-line'],
  'html-spans': ['span', 'h3-span'],
  columns: ['cell'],
};
/** What a programme may be written in; the more often one stands here, the more often it is drawn. */
const DRAWN_MEDIA = [
  'plain',
  'wrapped',
  'columns',
  'markdown',
  'markdown',
  'markdown-list',
  'markdown-table',
  'html',
  'html-breaks',
  'html-spans',
  'html-list',
  'html-table',
];
export const MEDIA: readonly string[] = [...new Set(DRAWN_MEDIA)];
const HOURS: Readonly<Record<string, readonly string[]>> = {
  fr: ['9h00-10h30', '9h – 10h30', '9:00 – 10:30', 'de 9 h à 10 h 30', '09.00-10.30', '9h30 à 10h45', '9h30'],
  en: ['9:00 AM – 10:30 AM', '9:00-10:30', '09:00 – 10:30', '9.00am–10.30am', '0900-1030', '9:00', '9am'],
};
const PEOPLE_ONE_A_LINE = [
  'bullet-comma',
  'bullet-paren',
  'bullet-dash',
  'bullet-handle',
  'bullet-role-first',
  'bullet-pipe',
  'bullet-office-colon',
  'lines-comma',
  'lines-paren',
  'role-below',
  'bold-comma',
  'bold-dash',
  'label-each',
];
const PEOPLE_RUN = [
  'run-names',
  'run-ampersand',
  'run-bodies',
  'run-paren',
  'run-by',
  'run-semicolon',
  'run-slash',
  'sentence',
  'title-dash',
];
const ALWAYS: Partial<Record<Factor, readonly string[]>> = {
  language: ['fr', 'en'],
  medium: DRAWN_MEDIA,
  label: [
    'none',
    'none',
    'none',
    'session',
    'roman',
    'number',
    'axis',
    'round-table',
    'workshop',
    'sequence',
    'sign',
  ],
  day: ['none', 'none', 'weekday-year', 'weekday', 'numbered', 'numbered-dated'],
  name: ['given-family', 'given-family', 'given-FAMILY', 'FAMILY-given', 'civil'],
  moderator: ['none', 'label-first', 'label-last', 'by-first', 'by-last', 'behind-name', 'chair'],
  breaks: ['none', 'timed', 'untimed'],
  prose: ['none', 'none', 'before', 'after'],
  tail: ['none', 'committee', 'partners', 'contact', 'all'],
};
const TALKS = [
  'none',
  'none',
  'title-author',
  'author-title',
  'author-quoted',
  'title-below',
  'numbered',
  'timed',
  'heading',
  'title-stop',
];

/** The ways of one document; what is drawn later may depend on what was drawn before. */
export function styleOf(chance: Chance): Style {
  const drawn: Record<string, string> = {};
  for (const factor of FACTORS) drawn[factor] = chance.pick(choicesOf(factor, drawn));
  return drawn as Style;
}

function choicesOf(factor: Factor, drawn: Readonly<Record<string, string>>): readonly string[] {
  const { medium = '', language = '' } = drawn;
  const table = medium.endsWith('table') || medium === 'columns';
  switch (factor) {
    case 'spacing':
      return medium === 'plain' || medium === 'wrapped' ? ['airy', 'tight'] : NOT;
    case 'heading':
      return HEADINGS[medium] ?? NOT;
    case 'hourForm':
      return HOURS[language] ?? NOT;
    case 'hourPlace':
      if (table) return ['column'];
      return /list|breaks|spans/.test(medium)
        ? ['before', 'before', 'behind', 'none']
        : ['before', 'before', 'above', 'below', 'behind', 'none'];
    case 'hourBreak':
      return drawn.hourPlace === 'before' ? [' : ', ' – ', ' | ', ' '] : NOT;
    case 'hourMark':
      return drawn.hourPlace !== 'none' &&
        /markdown|html/.test(medium) &&
        !(drawn.heading ?? '').includes('bold')
        ? ['plain', 'plain', 'bold', 'slanted']
        : NOT;
    case 'people':
      return [...PEOPLE_ONE_A_LINE, ...PEOPLE_RUN];
    case 'intro':
      return PEOPLE_ONE_A_LINE.includes(drawn.people ?? '') && drawn.people !== 'label-each'
        ? ['none', 'none', 'speakers', 'with']
        : NOT;
    case 'talks':
      return drawn.hourPlace === 'none' ? TALKS.filter(each => each !== 'timed') : TALKS;
    case 'columns':
      if (medium === 'columns') return ['three'];
      return table ? ['two', 'three', 'four'] : NOT;
    default:
      return ALWAYS[factor] ?? NOT;
  }
}
