import { ENGLISH_POSITIONS } from './english.ts';

/**
 * Nouns that say what a person does, by how their feminine is made: stems with the endings of both. Keys, without accents.
 * One table for who reads a role, a title before a name, or a position in a body.
 */
const NOUNS: readonly (readonly [masculine: string, feminine: string, stems: string])[] = [
  /* directeur, directrice */
  [
    'teur',
    'trice',
    'accompagna ac administra agricul anima apicul arboricul audi au avia co-direc co-fonda codirec cofonda collabora composi concep conduc conserva ' +
      'contribu coordina coordonna crea cura dessina direc edi educa evalua facilita fonda forma horticul illustra inspec institu media modera naviga negocia ' +
      'organisa ostreicul percep planifica prefigura produc programma promo puericul realisa rec redac restaura sculp sena sous-direc sylvicul traduc ' +
      'vice-rec viticul',
  ],
  /* chercheur, chercheuse */
  [
    'eur',
    'euse',
    'achet amenag blogu brass cadr chant cherch chroniqu cont control dans developp ebou elev entrain entrepren imprim livr manag marey mett mont pech ' +
      'plong podcast programm projet rapp rapport regiss reli sauvet serv slam soud travaill vend',
  ],
  /* professeur, professeure */
  ['eur', 'eure', 'doct gouvern ingeni past procur profess provis quest'],
  /* pharmacien, pharmacienne */
  [
    'ien',
    'ienne',
    'acoustic astrophysic chirurg clinic colleg comed dietetic electric energetic gard genetic geomatic geopolitic histor informatic logistic mathematic ' +
      'mecanic music normal obstetric optic pharmac physic plastic polytechnic pratic psychomotric robotic statistic technic theolog thermic',
  ],
  /* conseiller, conseillère */
  [
    'er',
    'ere',
    'ambulanci aumoni banqui bateli batonni boursi brancardi brigadi caissi cereali chanceli conferenci conseill costumi courti cuisini financi foresti ' +
      'greffi hoteli huissi infirmi jardini luthi maraich menuisi ouvri patissi plombi polici pompi romanci sommeli tresori usag verri',
  ],
  /* président, présidente */
  [
    '',
    'e',
    'adjoint adjudant agent agrege aide-soignant alternant amiral apprenti artisan assistant associe attache avocat candidat charge cheminot co-president ' +
      'commandant commercant consultant copresident correspondant delegue depute dirigeant doctorant echevin ecrivain elu employe enseignant envoye etudiant ' +
      'eurodepute expert general gerant habitant intendant intervenant laureat magistrat militant post-doctorant postdoctorant prefet president principal ' +
      'rabbin referent representant salarie sergent sous-prefet suppleant surveillant thesard vice-president',
  ],
  /* epicene, irregular, in the plural */
  [
    '',
    '',
    'abbesse activiste actuaire addictologue adjoints agronome aiguilleur allergologue ambassadeur ambassadrice analyste anesthesiste angliciste animateurs ' +
      'animatrices anthropologue archeologue archeveque architecte archiviste artificier artiste assureur assyriologue astronaute astronome ater aubergiste ' +
      'auteure automaticien bailleur benevole bibliographe bibliothecaire biologiste botaniste bourgmestre bruiteur cadre cancerologue capitaine caporal ' +
      'cardiologue cartographe ceramiste chauffeuse chef cheffe cheffes chercheure chercheurs chercheuses chimiste choregraphe chroniqueurs cineaste citoyen ' +
      'citoyenne climatologue coach coanimateur coauteur colonel commissaire commissaire-priseur commissaires comparatiste comptable concierge conseilleres ' +
      'conseillers contre-amiral contremaitre coordinateurs coordinatrices criminologue cryptologue cycliste data deleguees delegues demographe dentiste ' +
      'dermatologue designer designeuse dg dga dgs dgst diaconesse diacre diplomate dir dircab directeur-adjoint directeurs directrices docteurs ' +
      'documentaliste documentariste doyen doyenne dramaturge drh eclairagiste ecologue econometre econometriste economiste edile editorialiste egoutier ' +
      'egyptologue electromecanicien eleve enseignant-chercheur enseignante-chercheure enseignante-chercheuse entomologiste entrepreneure epidemiologiste ' +
      'epigraphiste ergonome ergotherapeute essayiste ethnologue ethologue eveque fiscaliste fonctionnaire galeriste gendarme generaliste geographe geologue ' +
      'geometre geopolitologue geotechnicien geriatre germaniste gerontologue gestionnaire glaciologue grand-reporter graphiste gynecologue haut-commissaire ' +
      'haut-fonctionnaire haute-commissaire helleniste hispaniste hote hotesse humoriste hydrobiologiste hydrologue iconographe imam immunologiste indologue ' +
      'inspecteurs inventeur journaliste juge juriste kinesitherapeute latiniste lexicographe libraire lieutenant lieutenant-colonel linguiste liquidateur ' +
      'lyceen lyceenne machiniste maire mairesse maitre maitresse manager mandataire maquettiste mcf medecin medieviste membre membres meteorologue metreur ' +
      'ministre museographe museologue musicologue naturaliste neurochirurgien neurologue notaire numismate nutritionniste oceanographe officier oncologue ' +
      'ophtalmologue orientaliste ornithologue orthodontiste orthophoniste osteopathe paleographe paleontologue papetier parent parlementaire paysagiste ' +
      'paysan paysanne pdg pediatre pedologue peintre penseur pharmacologue philologue philosophe photographe pigiste pilote pisciculteur plenipotentiaire ' +
      'pneumologue podologue poete poetesse politiste politologue porte-parole pr praticien-hospitalier president-directeur presidentes presidents ' +
      'prestataire pretre preventeur primatologue procuratrice prof professeurs programmiste prospectiviste prospectrice prothesiste psychanalyste psychiatre ' +
      'psychologue radiologue rapporteure recordiste reporter responsable responsables sage-femme sapeur-pompier scenariste scenographe scientifique ' +
      'secouriste secretaire secretaires semencier sexologue sinologue sismologue skipper slaviste sociologue sonorisateur sous-gouverneur sous-lieutenant ' +
      'spationaute specialiste sportif sportive stagiaire superviseur syndic syndicaliste temoin terminologue therapeute topographe toxicologue ' +
      'tresorier-payeur typographe universitaire urbaniste urgentiste veterinaire vicaire vice-amiral vice-doyen victimologue vigile vigneron vigneronne ' +
      'virologue volcanologue volontaire vp webmestre zoologue',
  ],
];

/** What opens a position and is none by itself: "ancien maire", "vice-président", "premier adjoint". Adjectives and first halves. */
const OPENERS =
  'ancien ancienne co commandement conseil grand pair permanent permanente premier premiere retraite retraitee sapeur sous vice';

const professions = new Set(
  NOUNS.flatMap(([masculine, feminine, stems]) =>
    stems
      .split(' ')
      .map(stem => stem.replace('-', ' '))
      .flatMap(stem => [stem + masculine, stem + feminine]),
  ),
);
const openers = new Set([...OPENERS.split(' '), ...ENGLISH_POSITIONS]);
/** What writing for both leaves behind the noun in its key: "directeur·rice", "chargé(e)", "élu.e.s". */
const INCLUSIVE = /^(?:e|rice|trice|euse|ne|ere|fe|ve)(?: ?s)?$/;

/** Whether a word (by its key) is a profession, an office, a rank: "maire", "chercheuse", "charge e". */
export function isProfession(key: string): boolean {
  if (professions.has(key)) return true;
  const space = key.indexOf(' ');
  return space > 0 && professions.has(key.slice(0, space)) && INCLUSIVE.test(key.slice(space + 1));
}

/** Whether a word (by its key) names a position in a body, or opens one. */
export function isPosition(key: string): boolean {
  return professions.has(key) || openers.has(key);
}
