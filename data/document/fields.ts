import type { Field } from './readable.ts';

/** What keys of data files and heads of columns are called, in French and English; compared without accents and capitals. */
const NAMES: Readonly<Record<Exclude<Field, 'other'>, string>> = {
  title:
    'title titre subject sujet name nom intitule theme thematique talk communication presentation session seance atelier intervention exposes topic event evenement activite heading headline',
  speaker:
    'speaker speakers author authors auteur auteurs auteure autrice orateur orateurs oratrice oratrices intervenant intervenants intervenante intervenantes conferencier conferenciere conferenciers presenter presenters presentateur invited invite invites invitee panelist panelists paneliste panelistes temoin temoins people person personne personnes participants participant participante discutant discutants discutante animation par with avec',
  moderator:
    'chair chairs chairman chairwoman chairperson moderator moderators moderateur moderatrice moderation animateur animatrice animateurs president presidente presidence host session_chair facilitateur facilitatrice',
  'given-name': 'prenom prenoms firstname givenname first given forename',
  'family-name': 'nom_de_famille lastname familyname surname last family patronyme',
  role: 'role fonction fonctions affiliation affiliations organisation organisations organization organisme organismes institution institutions structure company societe entreprise employer employeur job jobtitle poste titre_fonction qualite bio_courte tagline etablissement laboratoire collectivite universite university from rattachement',
  body: 'organisme_de_rattachement',
  hours:
    'time heure heures horaire horaires hour hours start end debut fin starttime endtime duree duration creneau quand when slot',
  day: 'date day jour dates journee',
  room: 'room salle lieu_salle amphi location venue lieu espace',
  place: 'city ville place',
  text: 'abstract resume description descriptif contenu content text texte summary detail details precisions commentaire commentaires remarque remarques bio biographie biography notes body objectif objectifs presentation_longue',
};

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\(.*\)|·e?s?|\(e?s?\)/gu, '')
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
}

const FIELDS = new Map<string, Field>(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map(name => [name, field as Field] as const),
  ),
);

/** What stands under a key or in a column of this name: "Intervenant·e·s" → speaker; 'other' for a name that says nothing. */
export function fieldOf(name: string): Field {
  const key = folded(name);
  return (
    FIELDS.get(key) ?? FIELDS.get(key.replaceAll('_', '')) ?? FIELDS.get(key.split('_')[0] ?? '') ?? 'other'
  );
}

/** Fields that a table must have for its rows to be records: without a title or a name they say when, and what in free words. */
const TELLING: ReadonlySet<Field> = new Set<Field>([
  'title',
  'speaker',
  'moderator',
  'given-name',
  'family-name',
]);

/**
 * Whether the head of a table names what stands below it. "Horaire | Description" does not: hours and lines of a programme,
 * which are read as lines.
 */
export function namesColumns(names: readonly string[]): boolean {
  const fields = names.map(fieldOf).filter(field => field !== 'other');
  return fields.length >= 2 && fields.some(field => TELLING.has(field));
}
