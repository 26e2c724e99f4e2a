/** What stands before a name and says that its bearer does not speak: committees, contacts, absent people. */

/** A committee with what it does: "le comité est composé de". */
const COMMITTEE =
  /^(?:(?:le|la|les|notre|the) )?(?:comites?|(?:program|programme|organi[sz]ing|scientific|steering) committee|commission|bureau|jury)\b.*\b(?:compos|constitu|form|presid|anim|chair|members)\p{Ll}*(?: \p{Ll}+){0,4}$/u;
/** What these words hold; most hold nothing of it. */
const LIKE_COMMITTEE = /comit|commi|bureau|jury/;

const ALONE = /^/;
/** By the first word: what must stand behind it. Looked up, for one long expression would be compiled for each reading. */
const OPENINGS: readonly (readonly [words: string, behind: RegExp])[] = [
  [
    'comite convenor convenors convener conveners organizer organizers organiser organisers organisateur organisateurs organisatrice organisatrices contact contacts inscription coordination partenaire partenaires redaction redacteur redacteurs credit credits photo photos excuses absents conception renseignements secretariat remerciements liste present presents source bibliographie cochairs coordinateur coordinateurs coordinatrice coordinatrices',
    ALONE,
  ],
  // "Lire le bocage" is a title, "Lire l'article de Paul Petit" none.
  [
    'lire',
    /^(?:$|aussi\b|(?:(?:l|la|le|les|un|une|son|sa|ce|cet|cette|notre) )?(?:article|suite|texte|livre|compte|rapport|document|resume|entretien|interview|portrait)\b)/,
  ],
  ['co', /^chairs\b/],
  ['animation conseil', /^scientifique\b/],
  ['direction', /^(?:scientifique\b|(?:graphique|artistique)$)/],
  ['organise organisee coordonne edite', /^par\b/],
  // Who sends an announcement on.
  ['information informations annonce', /^(?:transmise?s?|communiquee?s?|relayee?s?|signalee?s?) par\b/],
  ['transmis transmise relaye relayee signale signalee', /^par\b/],
  ['responsable responsables', /^(?:scientifiques?\b|$)/],
  ['directeur directrice', /^de (?:la )?publication\b/],
  ['avec', /^(?:le (?:soutien|concours)\b|l aide d)/],
  ['mise', /^en (?:page|scene|espace|lumiere)\b/],
  // Who made a film or a play that is shown.
  [
    'realisation scenario musique montage image son lumiere lumieres costume costumes decor decors distribution commissariat production',
    /^(?:$|(?:generale|deleguee|executive)$|et \p{L}+$)/u,
  ],
  ['oeuvres', /^d(?:e|es)?\b/],
  ['un', /^(?:evenement|festival|projet) (?:imagine|concu|porte|initie|pense) par\b/],
  // Labels of a colophon: who made what is shown, or the paper that announces it.
  [
    'scenographie signaletique graphisme typographie photographie photographies illustration illustrations traduction impression relecture regie',
    /^(?:$|et \p{L}+$)/u,
  ],
  ['design', /^(?:graphique|artistique)$/],
  // "Équipe Nuits des haies 2024": who made that edition.
  [
    'equipe equipes',
    /^(?:$|(?:d|de|du|des|technique|projet|pedagogique|editoriale|organisatrice|scientifique|artistique|municipale)\b|(?:\p{L}+ ){1,5}(?:19|20)\d\d$)/u,
  ],
  // A model of a building, by who made it, is shown.
  ['maquette', /^(?!(?:\p{L}+ ){1,6}par\b)/u],
  ['voir', /^aussi\b/],
  ['d', /^apres\b/],
  ['texte textes', /^de\b/],
  ['sous', /^la direction\b/],
];
const BEHIND = new Map(
  OPENINGS.flatMap(([words, behind]) => words.split(' ').map(word => [word, behind] as const)),
);

/** "Fresque réalisée par les élèves du lycée du Lac :": they made what is shown. */
const MADE =
  / (?:realise|concu|fabrique|prepare|peint|ecrit|compose)e?s? par (?:les|des|l|une|la) (?:eleve|etudiant|enfant|habitant|jeune|classe|apprenti|collegien|lyceen)/;

/** "Cette journée est placée sous le haut patronage du président du Sénat": who lends a name to what is held. */
const PATRONAGE = / sous le (?:haut )?(?:patronage|parrainage) (?:d(?:e|u|es)?(?: l[a]?)?)(?: \p{L}+){0,9}$/u;

/** Whether words, as `key` gives them, say that nobody named behind them speaks. */
export function isSilent(words: string): boolean {
  const end = words.indexOf(' ');
  const first = end < 0 ? words : words.slice(0, end);
  if (first.startsWith('organisat')) return true;
  if (BEHIND.get(first)?.test(end < 0 ? '' : words.slice(end + 1)) === true) return true;
  if (words.includes('age d') && PATRONAGE.test(` ${words}`)) return true;
  if (words.includes(' par ') && MADE.test(words)) return true;
  return LIKE_COMMITTEE.test(words) && COMMITTEE.test(words);
}
