import { plainLetters } from '../model/plain-letters.ts';
import type { Field } from './readable.ts';

/** What keys of data files and heads of columns are called, in French and English; compared without accents and capitals. */
const NAMES: Readonly<Record<Exclude<Field, 'other'>, string>> = {
  title:
    'title titre subject sujet name nom intitule theme thematique sujets themes titres intitules objet talk communication presentation session seance sequence sequences temps_fort atelier ateliers intervention interventions exposes topic event evenement activite activites activity activities heading headline what quoi',
  speaker:
    'speaker speakers author authors auteur auteurs auteure autrice orateur orateurs oratrice oratrices intervenant intervenants intervenante intervenantes conferencier conferenciere conferenciers presenter presenters presentateur invited invite invites invitee panelist panelists paneliste panelistes temoin temoins people person personne personnes participants participant participante discutant discutants discutante animation par with avec qui who',
  moderator:
    'chair chairs chairman chairwoman chairperson moderator moderators moderateur moderatrice moderation animateur animatrice animateurs president presidente presidence host session_chair facilitateur facilitatrice',
  'given-name': 'prenom prenoms firstname givenname first given forename',
  'family-name': 'nom_de_famille lastname familyname surname last family patronyme',
  role: 'role fonction fonctions affiliation affiliations organisation organisations organization organisme organismes institution institutions structure company societe entreprise employer employeur job jobtitle poste titre_fonction qualite statut bio_courte tagline etablissement laboratoire collectivite universite university from rattachement',
  body: 'organisme_de_rattachement',
  hours:
    'time heure heures horaire horaires hour hours start end debut fin starttime endtime duree duration creneau quand when slot',
  day: 'date day jour dates journee',
  room: 'room salle lieu_salle amphi location venue lieu espace',
  place: 'city ville place',
  text: 'abstract resume description descriptif contenu content text texte summary detail details precisions note commentaire commentaires remarque remarques bio biographie biography notes body objectif objectifs presentation_longue',
  present:
    'present presents presente presentes presence presences p_e p_a p_a_e p_e_a attendance attending attended emargement emargements signature signatures visa visas paraphe',
  absent:
    'absent absents absente absentes absence absences excuse excuses excusee excusees excused apologies procuration procurations pouvoir pouvoirs',
};

function folded(name: string): string {
  return (
    plainLetters(name)
      // A letter that was lost when the file changed its encoding; in French it is most often an é.
      .replaceAll('\uFFFD', 'e')
      .replace(/\(.*\)|·e?s?|\(e?s?\)/gu, '')
      .trim()
      .replace(/[^\p{L}\p{N}]+/gu, '_')
  );
}

const FIELDS = new Map<string, Field>(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map(name => [name, field as Field] as const),
  ),
);

/** "Nom et prénom", "Prénom Nom", "Nom de l'intervenant": the whole name of a person. */
const WHOLE_NAME =
  /^(?:noms?_(?:et_)?prenoms?|prenoms?_(?:et_)?noms?|nom_complet|full_?name|noms?_(?:de_l_|du_|de_la_|des_|de_)?(?:intervenant|orat|conferenci|participant|auteur|autrice|speaker)\p{L}*|speaker_name)$/u;
/** "Nom": of a talk, of a person, or of her family, as the columns beside it say. */
const BARE_NAME = /^(?:noms?|names?)$/u;

/** What stands under a key or in a column of this name: "Intervenant·e·s" → speaker; 'other' for a name that says nothing. */
export function fieldOf(name: string): Field {
  const key = folded(name);
  if (WHOLE_NAME.test(key)) return 'speaker';
  return (
    FIELDS.get(key) ?? FIELDS.get(key.replaceAll('_', '')) ?? FIELDS.get(key.split('_')[0] ?? '') ?? 'other'
  );
}

/** "Mots-clés": what a session is about, where nothing says what it is called. */
const ABOUT = /^(?:mots?_cles?|keywords?|axes?|questions?)$/u;

/** "Référente", "Porteurs", "Assuré par", "Owner": who gives what a schedule names, where no other column says so; in minutes, who shall do it. */
const CARRIES =
  /^(?:referent(?:e|s|es)?|porteu(?:r|se)s?|responsables?|pilotes?|(?:presentee?|animee?|assuree?|proposee?|portee?|donnee?)s?_par|led_by|presented_by|given_by|owners?|leads?)(?:_|$)/u;

/**
 * What the columns of one table hold. "Nom" is a person's where another column has the titles ("Nom | Structure | Titre"), or what
 * she does and no hours ("Nom | Fonction"), and a family's beside "Prénom".
 */
export function fieldsOf(names: readonly string[]): readonly Field[] {
  const fields = names.map(fieldOf);
  const isBare = names.map(name => BARE_NAME.test(folded(name)));
  const has = (...wanted: readonly Field[]) =>
    fields.some((field, i) => !isBare[i] && wanted.includes(field));
  const isPersons =
    !has('speaker', 'moderator') &&
    (has('title') || (has('role', 'body', 'present', 'absent') && !has('hours', 'day')));
  const named: Field = has('given-name') ? 'family-name' : isPersons ? 'speaker' : 'title';
  const isSchedule = has('hours') && has('title') && !has('speaker', 'moderator', 'given-name');
  const carries = isSchedule ? names.findIndex(name => CARRIES.test(folded(name))) : -1;
  const own = fields.map((field, i) => (i === carries ? 'speaker' : isBare[i] ? named : field));
  if (own.includes('title') || !own.includes('speaker') || !(own.includes('day') || own.includes('hours')))
    return own;
  const about = names.findIndex(name => ABOUT.test(folded(name)));
  return own.map((field, i) => (i === about ? 'title' : field));
}

/** Fields that a table must have for its rows to be records: without a title or a name they say when, and what in free words. */
const TELLING: ReadonlySet<Field> = new Set<Field>([
  'title',
  'speaker',
  'moderator',
  'given-name',
  'family-name',
]);

/** So many columns are named by a first row that is set as any other. */
const LEAST_NAMED = 2;

/** "Atelier A | Atelier B", "Session 1 | Session 2": each column is a session of its own, and no field of the others. */
const NUMBERED =
  /^(?:sessions?|seances?|ateliers?|workshops?|tables?_rondes?|conferences?|debats?|parcours|track|panel|axes?|themes?)_(?:n_?|no_)?(?:\d{1,2}|[a-h]|[ivx]{1,4})(?:_|$)/u;

/**
 * Whether the head of a table names what stands below it. "Horaire | Description" does not: hours and lines of a programme,
 * which are read as lines.
 */
export function namesColumns(names: readonly string[]): boolean {
  if (names.filter(name => NUMBERED.test(folded(name))).length >= LEAST_NAMED) return false;
  const fields = names.map(fieldOf).filter(field => field !== 'other');
  return fields.length >= 2 && fields.some(field => TELLING.has(field));
}

/** Whether the first row of a table names all of its columns, though nothing sets it apart: "NOM | PRÉNOM | STATUT | HORAIRE". */
export function namesAll(names: readonly string[]): boolean {
  return names.length >= LEAST_NAMED && namesColumns(names) && names.every(name => fieldOf(name) !== 'other');
}
