import { isProfession } from '../reference/professions.ts';
import { isTrade } from '../reference/trades.ts';
import { startsAsEnglishOffice } from './english-offices.ts';
import { key } from './normalise.ts';
import { remembered } from './remembered.ts';

/** Words that open the name of a body, so that what holds them can stand for a role: "Université de Lyon", "Métropole …". */
const BODIES = new Set(
  (
    'universite univ institut ecole ecoles cnrs ville commune metropole agglomeration agglo communaute departement region conseil ministere agence association federation fondation ' +
    'laboratoire labo umr ea centre chambre syndicat cabinet bureau office societe groupe observatoire union reseau collectif mairie prefecture direction delegation caisse banque ' +
    'hopital chu faculte iep ens ehess inserm inrae academie lycee college maison mission pole parc service services secretariat cooperative scop scic compagnie theatre musee mediatheque ' +
    'bibliotheque sciences commission comite conference assemblee senat unite departementale departemental regional regionale national nationale etablissement entreprise mutuelle ligue mouvement confederation sorbonne polytechnique conservatoire ecomusee gendarmerie rectorat'
  ).split(' '),
);

const LEADING =
  /^(?:et |le |la |les |l |un |une |des |du |de la |de |d |ancien |ancienne |anciennes? |ex |premier |premiere |1er |1ere |jeune |grand |grande |haut |haute |actuel |actuelle |co |vice |sous |inter |en )+/;
const ACRONYM = /(?:^|[^\p{L}])(?:\p{Lu}{2,}[\p{Lu}\d-]*)(?![\p{L}])/u;

/** Whether a word says what a person does. */
export const isFunction = remembered((word: string) => isProfession(key(word)));

/** Whether the text begins as a role does: a function noun, after articles and "ancien", "vice-", "co-". */
export function startsAsRole(text: string): boolean {
  return startsWithFunction(text.slice(0, 80));
}

/** "Cadre du projet", "Cadre juridique": what a thing stands in; "Cadre de santé", "Cadre du CNFPT" are people. */
const FRAME =
  /^(?:l[ea]s? )?cadres? (?:d(?:u|es) (?:projet|programme|debat|dispositif|travail|travaux|etude|projets)|de (?:vie|travail|reference|confiance|l (?:etude|action|intervention))|d (?:action|intervention|etude|emploi|usage|analyse)|legal|legaux|juridique|reglementaire|general|theorique|institutionnel|strategique|methodologique|conceptuel|normatif|europeen)s?(?: |$)/;

const startsWithFunction = remembered((head: string): boolean => {
  const words = key(head);
  if (words.includes('cadre') && FRAME.test(words)) return false;
  const bare = words.replace(LEADING, '');
  const first = bare.split(' ')[0] ?? '';
  if (isProfession(first) || isProfession(words.split(' ')[0] ?? '')) return true;
  if (/^\p{Ll}/u.test(head) && isTrade(first)) return true;
  return startsAsEnglishOffice(head);
});

/** Whether the text begins with the noun of a body: "Direction de l'aménagement", "Université de Lyon". */
export function startsAsBody(text: string): boolean {
  return BODIES.has(key(text.slice(0, 40)).split(' ')[0] ?? '');
}

/** How much a text looks like what a person does or stands for: 1 a function, 0.8 a body, 0.5 an acronym, 0 neither. */
export function roleScore(text: string): number {
  const head = text.slice(0, 160);
  if (startsAsRole(head)) return 1;
  const said = key(head);
  const words = (said.includes('cadre') ? said.replace(FRAME, '') : said).split(' ');
  if (words.some(isProfession)) return 0.9;
  // "Pédaler en ville": where, and no body.
  if (words.some((word, i) => BODIES.has(word) && words[i - 1] !== 'en')) return 0.8;
  return ACRONYM.test(head) ? 0.5 : 0;
}

/** Finite verbs, with their accents ("à" is no verb), that follow a subject in reports: behind a name or a comma they make a sentence, not a role. */
const VERBS = new Set(
  (
    'a ont avait auront aura est sont était étaient sera seront fut rappelle rappellent rappelait souligne soulignent soulignait explique expliquent expliquait indique indiquent précise précisent ' +
    'insiste insistent propose proposent présente présentent présentera ouvre ouvrira conclut conclura évoque évoquent revient reviennent note estime estiment considère témoigne témoignent plaide ' +
    'appelle appellent invite remercie salue dit disent dira déclare ajoute ajoutent constate observe montre montrent décrit raconte expose introduit introduira anime animera dirige travaille ' +
    'intervient interviendra participe participera se s ne n nous vous y pense croit veut peut doit fait font met prend rend donne suggère complète partage cite reprend défend regrette déplore ' +
    'affirme confirme reconnaît annonce demande répond interroge alerte encourage illustre termine commence poursuit avance déplore juge lance résume rapporte signale qui que dont arriva vint alla ' +
    'parla répondit demanda dit cria pensa regarda avait prit fit mit savait voulait pouvait venait allait semblait'
  ).split(' '),
);

/** Whether the words read on as a sentence: they begin with a finite verb, at once or behind a comma. */
export function readsAsSentence(text: string): boolean {
  return verbAt(text) >= 0;
}

const FUTURE = /(?:era|eront|ira|iront|ndra|ndront|oira|oiront)$/u;

/** Where a sentence goes on with its verb, at once or behind a comma; -1 when the words hold none there. */
export function verbAt(text: string): number {
  const head = text.slice(0, 400);
  let start = 0;
  for (let at = 0; at <= head.length; at += 1) {
    if (at < head.length && head[at] !== ',') continue;
    const first = /^[\p{L}]+/u.exec(head.slice(start, at).trimStart())?.[0].toLowerCase() ?? '';
    const isVerb = VERBS.has(first) || (FUTURE.test(first) && first.length > 4);
    if (isVerb && /^\s*\p{Ll}/u.test(head.slice(start)) && !startsAsRole(head.slice(start))) return start;
    start = at + 1;
  }
  return -1;
}
