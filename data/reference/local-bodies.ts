/** A public body that every town, department or region has one of: known by its form and its place alone. */
export interface LocalBody {
  readonly id: string;
  /** How it is usually called, before its place. */
  readonly title: string;
  /** The level whose name is looked for first. */
  readonly level: 'commune' | 'division';
  /** "DRAC Normandie", where others say "SDIS de la Loire-Atlantique". */
  readonly plain: boolean;
}

type Row = readonly [id: string, title: string, level: LocalBody['level'], heads: string, plain?: 'plain'];

const ROWS: readonly Row[] = [
  ['ccas', 'CCAS', 'commune', 'ccas|centre communal d action sociale'],
  ['cias', 'CIAS', 'commune', 'cias|centre intercommunal d action sociale'],
  ['chu', 'CHU', 'commune', 'chu|chru|centre hospitalier universitaire|centre hospitalier regional'],
  ['ch', 'Centre hospitalier', 'commune', 'ch|centre hospitalier'],
  ['ira', 'IRA', 'commune', 'ira|institut regional d administration'],
  ['inset', 'INSET', 'commune', 'inset|institut national specialise d etudes territoriales'],
  ['mission-locale', 'Mission locale', 'commune', 'mission locale'],
  ['office-de-tourisme', 'Office de tourisme', 'commune', 'office de tourisme'],
  ['sciences-po', 'Sciences Po', 'commune', 'sciences po|institut d etudes politiques|iep', 'plain'],
  ['universite', 'Université', 'commune', 'universite|univ'],
  [
    'sdis',
    'SDIS',
    'division',
    'sdis|service departemental d incendie et de secours|service d incendie et de secours',
  ],
  ['cdg', 'Centre de gestion', 'division', 'cdg|centre de gestion|centre departemental de gestion'],
  ['caf', 'CAF', 'division', 'caf|caisse d allocations familiales'],
  ['cpam', 'CPAM', 'division', 'cpam|caisse primaire d assurance maladie'],
  ['mdph', 'MDPH', 'division', 'mdph|maison departementale des personnes handicapees'],
  ['caue', 'CAUE', 'division', 'caue|conseil d architecture d urbanisme et de l environnement'],
  ['mda', 'Maison des adolescents', 'division', 'maison des adolescents'],
  ['adil', 'ADIL', 'division', 'adil'],
  ['ddt', 'DDT', 'division', 'ddt|ddtm|direction departementale des territoires'],
  ['ddets', 'DDETS', 'division', 'ddets|direction departementale de l emploi'],
  ['dsden', 'DSDEN', 'division', 'dsden|direction des services departementaux de l education nationale'],
  ['drac', 'DRAC', 'division', 'drac|direction regionale des affaires culturelles', 'plain'],
  ['dreal', 'DREAL', 'division', 'dreal|direction regionale de l environnement', 'plain'],
  ['diren', 'DIREN', 'division', 'diren', 'plain'],
  ['drire', 'DRIRE', 'division', 'drire', 'plain'],
  ['drass', 'DRASS', 'division', 'drass', 'plain'],
  ['ddass', 'DDASS', 'division', 'ddass'],
  ['dde', 'DDE', 'division', 'dde'],
  ['ddaf', 'DDAF', 'division', 'ddaf'],
  ['draaf', 'DRAAF', 'division', 'draaf|direction regionale de l alimentation', 'plain'],
  ['dreets', 'DREETS', 'division', 'dreets|direccte|direction regionale de l economie', 'plain'],
  ['ars', 'ARS', 'division', 'ars|agence regionale de sante', 'plain'],
  ['irts', 'IRTS', 'division', 'irts|institut regional du travail social', 'plain'],
  ['ors', 'ORS', 'division', 'ors|observatoire regional de la sante', 'plain'],
  ['udaf', 'UDAF', 'division', 'udaf'],
  ['ceser', 'CESER', 'division', 'ceser|conseil economique social et environnemental regional', 'plain'],
];

const BY_HEAD: ReadonlyMap<string, LocalBody> = new Map(
  ROWS.flatMap(([id, title, level, heads, plain]) =>
    heads.split('|').map(head => [head, { id, title, level, plain: plain === 'plain' }] as const),
  ),
);

/** The local body that a head noun stands for, by the head's key. */
export function localBody(head: string): LocalBody | null {
  return BY_HEAD.get(head) ?? null;
}

/** Departments by the sea: there the direction of territories is that of the sea as well. */
const BY_THE_SEA = new Set(
  '06 11 13 14 17 22 29 2A 2B 30 33 34 35 40 44 50 56 59 62 64 66 76 80 83 85'.split(' '),
);

/** What a local body is called in one place: "DDT de l'Orne", "DDTM du Calvados". */
export function titleIn(body: LocalBody, code: string): string {
  return body.id === 'ddt' && BY_THE_SEA.has(code) ? 'DDTM' : body.title;
}

/** Words that may stand between the head and the place without making another body of it. */
export const LOCAL_FILLERS: readonly string[] = [
  'de la fonction publique territoriale',
  'de la fpt',
  'departemental',
  'departementale',
  'regional',
  'regionale',
  'de l amenagement et du logement',
  'de l emploi du travail et des solidarites',
  'du travail et des solidarites',
  'du travail des solidarites et de la protection des populations',
  'de l agriculture et de la foret',
  'et de la mer',
];
