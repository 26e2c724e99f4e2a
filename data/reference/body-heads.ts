import type { OrganisationKind } from '../model/entity.ts';

/** A noun by which a body introduces itself: "association", "centre hospitalier", "agence d'urbanisme". */
export interface BodyHead {
  readonly words: readonly string[];
  readonly kind: OrganisationKind;
  /**
   * `own`: a legal person even without a name of its own ("le CCAS de la Ville de Poitiers"). `named`: needs a name, in
   * capitals or quotes. `unit`: mostly a part of something larger, and gives way to it.
   */
  readonly strength: 'own' | 'named' | 'unit';
  /** Only in capitals: "CH", "SEM". */
  readonly capitals: boolean;
  /** The head is no part of the name: "l'association « Fête le mur »" → "Fête le mur". */
  readonly aside: boolean;
}

type Row = readonly [kind: OrganisationKind, strength: BodyHead['strength'], heads: string];

const ROWS: readonly Row[] = [
  [
    'association',
    'named',
    'association!|associations|fresque|caisse|collectif!|reseau!|amicale|club|cercle|comite|comite departemental|comite regional|ong!|think tank!|laboratoire d idees!|alliance|coalition|compagnie|plateforme associative',
  ],
  [
    'association',
    'own',
    'federation|confederation|ligue|fondation|union nationale|union regionale|union departementale|union locale|union|mouvement|syndicat|reseau national|reseau regional|reseau francais|reseau europeen|collectif national|collectif des|comite national|comite francais|association nationale|association francaise|association regionale|association departementale|association des|association pour|coordination nationale|fonds de dotation|cooperative d activites|maison des jeunes et de la culture|mjc#|centre social|centres sociaux|foyer rural|foyer de jeunes travailleurs|regie de quartier|banque alimentaire|conseil de developpement|ordre des|ordre national|syndicat national|union syndicale|ceser#|groupe d action locale|gal#|geiq#|cress#|cpie#|udaf#|uriopss#|creai#|ireps#|crajep#|adil#',
  ],
  [
    'company',
    'named',
    'cabinet!|societe!|entreprise!|groupe|agence!|studio|start up!|startup!|bureau d etudes!|cooperative!|maison d edition!|editions|imprimerie|banque|groupement d employeurs|ferme|brasserie|librairie|tiers lieu',
  ],
  [
    'company',
    'own',
    'scic#|scop#|sarl#|sas#|sa#|sasu#|eurl#|sci#|esn#|entreprise a but d emploi!|entreprise d insertion!|ebe#!|caisse d epargne',
  ],
  [
    'public-service',
    'own',
    'service departemental d incendie et de secours|service d incendie et de secours|sdis#|centre communal d action sociale|centre intercommunal d action sociale|ccas#|cias#|centre de gestion|centre departemental de gestion|centre interdepartemental de gestion|cdg#|cig#|pole metropolitain|pole d equilibre territorial et rural|petr#|syndicat mixte|syndicat intercommunal|syndicat departemental|syndicat d energie|sictom#|smictom#|sivom#|sivu#|office public de l habitat|office public d habitat|office hlm|oph#|opac#|bailleur social|agence d urbanisme|agence departementale|agence technique departementale|agence d attractivite|agence de developpement|agence locale de l energie|alec#|conseil d architecture d urbanisme et de l environnement|caue#|etablissement public foncier|etablissement public d amenagement|etablissement public de cooperation culturelle|epcc#|epf#|epa#|epl#|chambre de commerce|chambre de metiers|chambre d agriculture|chambre regionale d agriculture|chambre departementale d agriculture|cci#|cma#|maison departementale des personnes handicapees|mdph#|maison de l emploi|maison france services|maison de l habitat|mission locale|missions locales|office de tourisme|office intercommunal|comite departemental du tourisme|comite regional du tourisme|caisse d allocations familiales|caf#|caisse primaire d assurance maladie|cpam#|carsat#|parc naturel regional|pnr#|parc national|groupement d interet public|gip#|gie#|regie|sem#|spl#|semop#|sempi#|spla#|societe d economie mixte|societe publique locale|centre de ressources|centre de ressources politique de la ville|scene nationale|centre dramatique national|conservatoire|orchestre national|mediatheque departementale|archives departementales|grand port maritime|port autonome|syndicat des eaux|syndicat de l eau|pays d art et d histoire',
  ],
  [
    'public-service',
    'named',
    'conseil de|conseil local de|conseil territorial de|conseil metropolitain de|conseil intercommunal de',
  ],
  [
    'public-service',
    'unit',
    'mediatheque|bibliotheque|musee|theatre|maison des associations|maison de quartier|creche|ecole maternelle|ecole primaire|centre culturel',
  ],
  [
    'health',
    'own',
    'centre hospitalier universitaire|centre hospitalier regional|centre hospitalier intercommunal|centre hospitalier|chu#|chru#|chr#|ch#|epsm#|ghu#|ght#|groupe hospitalier|hopital|hopitaux|clinique|ehpad#|etablissement d hebergement|samu#|maison des adolescents|maison de sante|maison de sante pluriprofessionnelle|centre de sante|cpts#|communaute professionnelle territoriale de sante|etablissement public de sante mentale|institut medico educatif|ime#|itep#|esat#|cmp#|csapa#|caarud#|plateforme de repit|plateforme de coordination|dispositif d appui a la coordination|gerontopole|institut de formation en soins infirmiers|centre de lutte contre le cancer|centre regional de coordination|observatoire regional de la sante|ors#',
  ],
  [
    'university',
    'own',
    'universite|univ|university|institut universitaire|iut#|ufr#|faculte|institut d etudes politiques|iep#|sciences po|ecole normale superieure|ecole nationale superieure|ecole nationale|ecole superieure|ecole d ingenieurs|ecole de commerce|institut national superieur|inspe#|insa#|ensa#|irts#|institut regional du travail social|institut du travail social|centre de recherche|laboratoire|laboratory|umr#|lycee|college|cite scolaire|observatoire des sciences|maison des sciences de l homme|msh#|chaire|business school|ecole de management|comue#|conservatoire national|cnam#',
  ],
  ['university', 'named', 'institut|ecole'],
  [
    'media',
    'named',
    'radio|frequence|journal!|magazine!|revue!|quotidien!|hebdomadaire!|web tv|webtv|television',
  ],
  [
    'state',
    'own',
    'ministere|ministeres|secretariat d etat|secretariat general pour les affaires|prefecture|sous prefecture|direction regionale des affaires culturelles|drac#|dreal#|driea#|drieat#|draaf#|dreets#|ddets#|drdjscs#|direccte#|ddt#|ddtm#|diren#|drire#|drass#|ddass#|dde#|ddaf#|ddcs#|dsden#|sdjes#|service departemental de la jeunesse|service departemental a la jeunesse|dirm#|udap#|dasen#|dirpjj#|dtpjj#|spip#|ars#|agence regionale de sante|rectorat|academie|agence de l eau|agences de l eau|direction departementale|direction departementale des territoires|direction departementale de l emploi|direction regionale de l environnement|direction regionale de l economie|direction regionale de l alimentation|direction des services departementaux de l education nationale|direction interministerielle|direction interregionale|delegation interministerielle|agence nationale|haute autorite|haut commissariat|haut conseil|commission nationale|conseil national|conseil superieur|conseil economique social et environnemental regional|institut national|cour d appel|cour administrative|tribunal|chambre regionale des comptes|institut regional d administration|ira#|inset#|institut national specialise d etudes territoriales|gendarmerie|commissariat de police|maison d arret|centre penitentiaire|office francais|office national|autorite',
  ],
  ['other', 'unit', 'observatoire|plateforme|centre|institution|laboratoire d innovation'],
  ['public-service', 'unit', 'maison|mediatheques|bibliotheques|musees'],
];

function headsOf([kind, strength, list]: Row): readonly BodyHead[] {
  return list.split('|').map(written => ({
    words: written.replace(/[#!]/g, '').split(' '),
    kind,
    strength,
    capitals: written.includes('#'),
    aside: written.includes('!'),
  }));
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly BodyHead[]> = (() => {
  const index = new Map<string, BodyHead[]>();
  for (const head of ROWS.flatMap(headsOf)) {
    const first = head.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), head]);
  }
  for (const heads of index.values()) heads.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

/** The first words of all heads. */
export const HEAD_OPENINGS: readonly string[] = [...BY_FIRST_WORD.keys()];

/** The heads that begin with a word, the longest first. */
export function headsFrom(word: string): readonly BodyHead[] {
  return BY_FIRST_WORD.get(word) ?? [];
}
