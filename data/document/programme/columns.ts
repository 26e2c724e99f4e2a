import { plainLetters } from '../../model/plain-letters.ts';
import { fold } from '../../text/normalise.ts';
import { momentOf } from './moments.ts';
import { type Leaf, plainKey } from './tree.ts';

/** What a session has one of, and so one column of a table. */
const OF_A_SESSION = [
  'title',
  'session',
  'subtitle',
  'type',
  'track',
  'day',
  'hours',
  'start',
  'end',
  'duration',
  'room',
  'language',
] as const;

/** What a column of a programme holds. */
export const COLUMN_ROLES = [
  ...OF_A_SESSION,
  'text',
  'keywords',
  'speaker',
  'given-name',
  'family-name',
  'organisation',
  'position',
  'moderator',
  'key',
  'none',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What the analyst said of the columns of a table, by the head of each; what is not there is as proposed. */
export type ColumnChoices = Readonly<Record<string, ColumnRole>>;

/** Heads of columns, in French and English, as `plainKey` writes them; whole heads first, then words inside longer ones. */
const HEADS: Readonly<Record<Exclude<ColumnRole, 'none'>, string>> = {
  title:
    'titre title session sessiontitle talk talktitle intitule sujet subject sequence communication presentation seance atelier conference activite evenement event nomdelasession titredelasession titredelintervention summary titredelacommunication exposé expose paper papertitle sessionname talkname',
  session: 'panel paneltitle titredupanel panelname nomdupanel tabletitre sessionblock',
  subtitle: 'soustitre subtitle',
  type: 'type format kind typedesession sessiontype typedintervention sessionformat nature talktype submissiontype',
  track: 'track theme thematique axe parcours stream categorie category topic rubrique volet',
  day: 'date jour day journee dateofsession sessiondate',
  hours: 'horaire horaires heures creneau time timeslot slot heure hour hours quand when',
  start:
    'debut start heurededebut heuredebut starttime startsat begin from datededebut startdate dateheuredebut datetime datestart horairededebut',
  end: 'fin end heuredefin heurefin endtime endsat until to datedefin enddate dateend horairedefin',
  duration: 'duree duration length minutes dureeminutes durationminutes lengthminutes',
  room: 'salle room lieu location venue espace amphi place stage scene batiment',
  language: 'langue language lang languages langues spokenlanguage',
  text: 'resume abstract description descriptif contenu content texte text details summarytext presentationlongue shortabstract longabstract objectifs',
  keywords: 'motscles keywords tags motcle mots',
  speaker:
    'intervenant intervenants intervenante intervenantes intervenantes speaker speakers auteur auteurs autrice author authors orateur orateurs conferencier conferenciers presenter presenters nom name nomcomplet fullname speakername speakernames participants participant person people presentateur par by qui who discutant discutants discutante discussant discussants intervenantenom nometprenom prenometnom communicant communicants',
  'given-name': 'prenom firstname givenname forename first prenomintervenant',
  'family-name': 'nomdefamille lastname familyname surname last nomintervenant patronyme',
  organisation:
    'organisme organisation organization affiliation affiliations structure institution company entreprise societe etablissement employeur employer laboratoire collectivite rattachement companyname',
  position:
    'fonction poste position role jobtitle titre_fonction qualite tagline metier profession fonctions titredelintervenant',
  moderator:
    'animateur animatrice animation moderateur moderatrice moderation moderator moderators chair chairs sessionchair president presidente facilitateur presidentdeseance host',
  key: 'id code identifiant guid uuid numero ref reference uid',
};

const BY_HEAD = new Map<string, ColumnRole>(
  Object.entries(HEADS).flatMap(([role, heads]) =>
    heads.split(' ').map(head => [plainKey(head), role as ColumnRole] as const),
  ),
);
/** Words that settle a longer head ("Nom de l'intervenant principal", "Heure de début (locale)"), the strongest first. */
const WITHIN: readonly (readonly [RegExp, ColumnRole])[] = [
  [/\bpanel\b/u, 'session'],
  [/\b(?:prenom|first ?name|given)\b/u, 'given-name'],
  [/\b(?:animat|moderat|chair|president)/u, 'moderator'],
  [
    /\b(?:organisme|organi[sz]ation|structure|affiliation|institution|entreprise|societe|company|etablissement)\b/u,
    'organisation',
  ],
  [/\b(?:fonction|poste|job|position|qualite)\b/u, 'position'],
  [/\b(?:intervenant|speaker|orateur|auteur|author|conferencier|presenter|communicant)/u, 'speaker'],
  [/\b(?:debut|start|begin)\b/u, 'start'],
  [/\b(?:fin|end)\b/u, 'end'],
  [/\b(?:duree|duration)\b/u, 'duration'],
  [/\b(?:horaire|creneau|heure|time)\b/u, 'hours'],
  [/\b(?:date|jour|day)\b/u, 'day'],
  [/\b(?:salle|room|lieu|location|venue)\b/u, 'room'],
  [/\b(?:resume|abstract|description)\b/u, 'text'],
  [/\b(?:theme|thematique|track|axe|categorie)\b/u, 'track'],
  [/\b(?:langue|language)\b/u, 'language'],
  [/\b(?:mots? cles?|keywords?|tags?)\b/u, 'keywords'],
  [/\b(?:type|format)\b/u, 'type'],
  [/\b(?:titre|title|intitule)\b/u, 'title'],
  [/\b(?:nom|name)\b/u, 'speaker'],
];

/** What the head of a column says that it holds; null for a head that says nothing. */
export function roleOfHead(head: string): ColumnRole | null {
  const bare = fold(head).replace(/\([^)]*\)|·e?s?|\(e?s?\)/giu, ' ');
  const whole = BY_HEAD.get(plainKey(bare)) ?? BY_HEAD.get(plainKey(bare).replace(/s$/, ''));
  if (whole !== undefined) return whole;
  const spaced = plainLetters(bare.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return WITHIN.find(([words]) => words.test(spaced))?.[1] ?? null;
}

const HOURS = /^\d{1,2}(?::|\s?[hH]\s?)\d{0,2}(?:\s*(?:-|–|—|à|to|>|→)\s*\d{1,2}(?::|\s?[hH]\s?)\d{0,2})?$/u;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:de |du |van |von |le |la )?\p{Lu}[\p{L}'’.-]+){1,2}$/u;
const LEAST_LIKE = 0.6;

/** What a column may hold by its cells, where its head says nothing. */
function roleOfCells(cells: readonly string[]): ColumnRole | null {
  const filled = cells.filter(cell => cell !== '');
  if (filled.length === 0) return null;
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length;
  if (share(cell => HOURS.test(cell)) >= LEAST_LIKE) return 'hours';
  if (share(cell => momentOf(cell)?.day != null) >= LEAST_LIKE)
    return share(cell => momentOf(cell)?.clock != null) >= LEAST_LIKE ? 'start' : 'day';
  if (share(cell => NAME.test(cell)) >= LEAST_LIKE) return 'speaker';
  if (share(cell => /^(?:salle|amphi|room|auditorium)\b/iu.test(cell)) >= LEAST_LIKE) return 'room';
  const mean = filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
  return mean > 160 ? 'text' : null;
}

/** Roles that one column of a table has at most. */
const ONCE: ReadonlySet<ColumnRole> = new Set([...OF_A_SESSION, 'key']);

/** Of two heads for titles, this one names what holds the other: "Session | Title", "Atelier | Intervention". */
const HOLDS = /^(?:session|seance|atelier|panel|conference|event|evenement|activite)/u;
const LEAST_MANY = 0.3;

/** What each column holds: by its head, else by its cells; of two that claim what only one can be, the first. */
export function proposeColumns(
  heads: readonly string[],
  rows: readonly (readonly Leaf[])[],
): readonly ColumnRole[] {
  const sample = rows.slice(0, 50);
  const cellsOf = (i: number) => sample.map(row => row[i]?.words.trim() ?? '').filter(cell => cell !== '');
  const named = heads.map((head, i) => {
    const claimed = roleOfHead(head);
    // A "slot" that is called "Di D" is no hour.
    const isTimeless = claimed !== null && TIMED.has(claimed) && !isMostly(cellsOf(i), /\d/);
    return isTimeless ? null : (claimed ?? roleOfCells(cellsOf(i).map(fold)));
  });
  dropHandles(named, heads, cellsOf);
  const titles = named.filter(role => role === 'title').length;
  const taken = new Set<ColumnRole>();
  const roles = named.map((claimed, i): ColumnRole => {
    const isHolder = claimed === 'title' && titles > 1 && HOLDS.test(plainKey(heads[i] ?? ''));
    const role = isHolder ? 'session' : claimed === 'track' && hasMany(cellsOf(i)) ? 'keywords' : claimed;
    if (role === null || (ONCE.has(role) && taken.has(role))) return 'none';
    taken.add(role);
    return role;
  });
  return settled(heads, roles);
}

/** "Nom de contributeur", "Username" beside columns that are surely of people: what somebody is called in a network. */
const HANDLE =
  /(?<!\p{L})(?:contribut\p{L}+|utilisat\p{L}+|users?|username|pseudo\p{L}*|login|handle|compte|account|twitter|mastodon|bluesky|linkedin|github|x)(?!\p{L})/iu;

function dropHandles(
  roles: (ColumnRole | null)[],
  heads: readonly string[],
  cellsOf: (i: number) => readonly string[],
): void {
  const isHandle = (i: number) => roles[i] === 'speaker' && HANDLE.test(heads[i] ?? '');
  const isOfPeople = (i: number) => roles[i] === 'speaker' && !isHandle(i) && isMostly(cellsOf(i), NAME);
  if (!roles.some((_, i) => isOfPeople(i))) return;
  for (const i of roles.keys()) if (isHandle(i)) roles[i] = null;
}

const TIMED: ReadonlySet<ColumnRole> = new Set(['hours', 'start', 'end', 'duration']);

function isMostly(cells: readonly string[], test: RegExp): boolean {
  return cells.length === 0 || cells.filter(cell => test.test(cell)).length >= cells.length * LEAST_LIKE;
}

/** Cells that list several things each: no session has so many themes. */
function hasMany(cells: readonly string[]): boolean {
  return cells.filter(cell => /[\n;|]/.test(cell)).length > cells.length * LEAST_MANY;
}

/** A panel without titles of its own below it is the session; "Nom" beside "Prénom" is the family name; "Nom | Date | Salle" names the session. */
function settled(heads: readonly string[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const hasGiven = roles.includes('given-name');
  const hasTitle = roles.includes('title');
  const speakers = roles.filter(role => role === 'speaker').length;
  let family = roles.includes('family-name');
  return roles.map((role, i) => {
    const head = plainKey(heads[i] ?? '');
    if (role === 'session' && !hasTitle) return 'title';
    if (hasGiven && !family && role === 'speaker' && /^(?:nom|name|last)/u.test(head)) {
      family = true;
      return 'family-name';
    }
    // What talks are about is what they are called, where nothing else calls them.
    const isTopic = role === 'track' && /^(?:topic|sujet|theme|thematique)/u.test(head);
    if (isTopic && !hasTitle && !roles.includes('session') && speakers > 0) return 'title';
    const isNamed = /^(?:nom|name)$/u.test(head);
    return !hasTitle && !hasGiven && role === 'speaker' && isNamed && speakers > 1 ? 'title' : role;
  });
}

/** How many columns of a row of heads say what they hold. */
export function namedColumns(heads: readonly string[]): number {
  return new Set(
    heads.map(head => (fold(head).length > 60 ? null : roleOfHead(head))).filter(role => role !== null),
  ).size;
}
