import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import type { FrontLine } from './front-lines.ts';
import { labelOf } from './labels.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { numbersSeries } from './title-kinds.ts';

/** Words of the labels of a page: what stands behind the colon is their value, and no second half of a title. */
const OF_LABELS = new Set(
  'mots cles mot nombre public inscription inscriptions modalite modalites langue langues format date dates lieu lieux horaire horaires heure heures duree acces entree tarif tarifs prix participation condition conditions comite membre membres organisation organisateur organisateurs organisatrice organisatrices organisee contact contacts secretaire secretariat president presidente presidence directeur directrice responsable responsables animation animateur animatrice coordination coordinateur coordinatrice moderation moderateur moderatrice intervenant intervenants intervenante intervenantes invite invites invitee invitees present presents presente presentes absent absents absente absentes excuse excuses excusee excusees participant participants pouvoir pouvoirs procuration procurations quorum votant votants convocation objectif objectifs contexte theme themes thematique thematiques titre intitule sujet objet resume document documents lien liens adresse site telephone tel mail email courriel info infos information informations renseignement renseignements limite ordre prochaine prochain destinataires diffusion redaction redacteur redactrice auteur auteurs version statut source sources partenaire partenaires soutien credit credits photo photos image images illustration note nb rappel point points etape axe atelier ateliers conference conferenciere conferencieres conferencier conferenciers seance session sessions module jour jours salle place visio connexion compte rendu vote pour contre abstention abstentions decision decisions action actions'.split(
    ' ',
  ),
);
const LEAST_WORDS = 2;
const LONGEST = 160;

/** Whether words with a colon are the two halves of a title: "Santé et environnement : agir localement". */
function isOfTwoHalves(text: string): boolean {
  const colon = text.search(/\s?:\s/u);
  if (colon < 0 || text.length > LONGEST || /[.;]$/u.test(text)) return false;
  const [ahead, behind] = [text.slice(0, colon), text.slice(colon).replace(/^\s?:\s+/u, '')];
  const words = key(ahead).split(' ');
  if (words.length < LEAST_WORDS || key(behind).split(' ').length < LEAST_WORDS) return false;
  if (/\d{2}|https?:|www\.|@/u.test(text) || words.some(word => OF_LABELS.has(word))) return false;
  return labelOf(text) === null && (readLine(text)?.score ?? 0) < PEOPLE;
}

const OF_LISTS: ReadonlySet<FrontLine | undefined> = new Set<FrontLine>(['label', 'person', 'item', 'hours']);

/** The nearest line with words above (-1) or below (1). */
function beside(lines: readonly Line[], at: number, step: 1 | -1): number {
  let to = at + step;
  while (to >= 0 && to < lines.length && lines[to]?.text === '') to += step;
  return to;
}

/** Whether a label of a title page is the title itself: it stands in no list of labels, people or hours. */
export function isColonTitle(lines: readonly Line[], kinds: readonly FrontLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.level > 0 || line.block?.kind === 'cell' || line.block?.kind === 'item')
    return false;
  const over = beside(lines, at, -1);
  const [above, below] = [kinds[over], kinds[beside(lines, at, 1)]];
  // "4e séance : 4 avril 2024, 14h-17h" stands over what is given then.
  const isOver = !OF_LISTS.has(above) || numbersSeries(lines[over]?.text ?? '');
  const next = lines[beside(lines, at, 1)]?.text ?? '';
  // "Avec :" and whoever speaks may stand below, behind a blank line.
  const isApart = (below === 'person' || next.endsWith(':')) && lines[at + 1]?.text === '';
  // "Organisée par …" is put among the labels, and begins no list of them.
  const isAlone = below === 'label' && !next.includes(':');
  return isOver && (isApart || isAlone || !OF_LISTS.has(below)) && isOfTwoHalves(line.text);
}
