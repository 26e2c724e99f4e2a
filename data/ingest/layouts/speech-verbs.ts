import { holdsAny } from '../../text/fragments.ts';
import { DELIBERATING, STANDING } from './assembly-verbs.ts';
import { englishSpeech } from './english-speech.ts';

/** What is begun and ended by who speaks in it: "a terminé la session en expliquant", "a commencé par un rappel". */
const BEGUN =
  '(?:en \\p{Ll}+ant|par|sur|(?:son|sa|leur) (?:intervention|exposé|propos|discours|allocution|présentation)|(?:la|le|les|cette|ce) (?:sessions?|séances?|journées?|matinée|colloque|débats?|tour de table|séminaire|rencontre))';
/** What is opened by the first who speak; who opens a meeting leads it. */
const OPENED =
  '(?:le|la|les|ces?|cette) (?:journées|colloque|session|séminaire|matinée|conférence|rencontres?|échanges|discussions?|congrès|forum|symposium)';

/** What a talk gives to see: "nous a offert un détour vers la Tunisie"; "a offert un banquet" is no talk. */
const SHOWN =
  "(?:une? |l[ea] |quelques |plusieurs |l['’])(?:\\p{L}+ )?(?:détour|aperçu|panorama|regard|éclairage|lecture|exemple|retour|tour d['’]horizon)s?";

/**
 * What people do in minutes and reports of an event: one table, asked by `reported.ts`. A verb stands in the present ("Anne Roux
 * rappelle que"), or as a participle behind "a" or "ont" ("a rappelé").
 */
const VERBS: readonly (readonly [present: string, participle: string])[] = [
  ['présente(?:nt)?', 'présenté'],
  ['rappelle(?:nt)?', 'rappelé'],
  ['explique(?:nt)?', 'expliqué'],
  ['souligne(?:nt)?', 'souligné'],
  ['précise(?:nt)?', 'précisé'],
  ['indique(?:nt)?', 'indiqué'],
  ['remercie(?:nt)?', 'remercié'],
  ['informe(?:nt)?', 'informé'],
  ['expose(?:nt)?', 'exposé'],
  ['évoque(?:nt)?', 'évoqué'],
  ['insiste(?:nt)?', 'insisté'],
  ['annonce(?:nt)?', 'annoncé'],
  ['signale(?:nt)?', 'signalé'],
  ['ajoute(?:nt)?', 'ajouté'],
  ['détaille(?:nt)?', 'détaillé'],
  ['commente(?:nt)?', 'commenté'],
  ['déclare(?:nt)?', 'déclaré'],
  ['témoigne(?:nt)?', 'témoigné'],
  ['accueille(?:nt)?', 'accueilli'],
  ['introdui(?:t|sent)', 'introduit'],
  ['conclu(?:t|ent)', 'conclu'],
  ['répond(?:ent)?', 'répondu'],
  ['intervien(?:t|nent)', '(?:pu )?intervenu'],
  ['soumet(?:tent)?', 'soumis'],
  ['invite(?:nt)?', 'invité'],
  ['demande(?:nt)?', 'demandé'],
  ['propose(?:nt)?', 'proposé'],
  ['partage(?:nt)?', 'partagé'],
  [
    '(?:confronte|croise|échange)(?:nt)? (?:leurs|ses|son) (?:expériences?|regards?|points? de vue|visions?|analyses?|idées)',
    '(?:confronté|croisé|échangé) (?:leurs|ses|son) (?:expériences?|regards?|points? de vue|visions?|analyses?|idées)',
  ],
  ['note(?:nt)?', 'noté'],
  ['souhaite(?:nt)?', 'souhaité'],
  ['estime(?:nt)?', 'estimé'],
  ['constate(?:nt)?', 'constaté'],
  ['observe(?:nt)?', 'observé'],
  ['suggère(?:nt)?', 'suggéré'],
  ['confirme(?:nt)?', 'confirmé'],
  ['regrette(?:nt)?', 'regretté'],
  ['relève(?:nt)?', 'relevé'],
  ["(?:s['’])?interroge(?:nt)?", 'interrogé'],
  ['revien(?:t|nent) sur', 'revenu sur'],
  [
    "met(?:tent)? (?:en (?:avant|lumière|garde|évidence|perspective)|l[’']accent)",
    "mis (?:en (?:avant|lumière|garde|évidence|perspective)|l[’']accent)",
  ],
  ['affirme(?:nt)?', 'affirmé'],
  ['plaide(?:nt)?', 'plaidé'],
  ['défend(?:ent)?', 'défendu'],
  ['salue(?:nt)?', 'salué'],
  ['alerte(?:nt)?', 'alerté'],
  ['analyse(?:nt)?', 'analysé'],
  ['approuve(?:nt)?', 'approuvé'],
  ['développe(?:nt)?', 'développé'],
  ['illustre(?:nt)?', 'illustré'],
  ['reconna(?:ît|issent)', 'reconnu'],
  ['abonde(?:nt)? (?:dans|en) ce', 'abondé (?:dans|en) ce'],
  ['appelle(?:nt)? (?:à|de)', 'appelé (?:à|de)'],
  ['tien(?:t|nent) à', 'tenu à'],
  ['fait (?:remarquer|observer|savoir)', 'fait (?:remarquer|observer|savoir)'],
  ['décri(?:t|vent)', 'décrit'],
  ['montre(?:nt)?', 'montré'],
  ['raconte(?:nt)?', 'raconté'],
  ['fait (?:entendre|écouter|découvrir)', 'fait (?:entendre|écouter|découvrir)'],
  [
    'fait (?:lecture|part|le point|(?:la|une) présentation|un point|état)',
    'fait (?:lecture|part|le point|(?:la|une) présentation|un point|état)',
  ],
  ['donne(?:nt)? lecture', 'donné lecture'],
  ['pren(?:d|nent) la parole', 'pris la parole'],
  ['retrace(?:nt)?', 'retracé'],
  ['mentionne(?:nt)?', 'mentionné'],
  ['aborde(?:nt)?', 'abordé'],
  ['complète(?:nt)?', 'complété'],
  ['enchaîne(?:nt)?', 'enchaîné'],
  ['énumère(?:nt)?', 'énuméré'],
  ['préconise(?:nt)?', 'préconisé'],
  ['recommande(?:nt)?', 'recommandé'],
  ['réagi(?:t|ssent)', 'réagi'],
  ['rebondi(?:t|ssent)', 'rebondi'],
  ['nuance(?:nt)?', 'nuancé'],
  ['rétorque(?:nt)?', 'rétorqué'],
  ['synthétise(?:nt)?', 'synthétisé'],
  [
    "(?:dit|disent|pense(?:nt)?|considère(?:nt)?|croi(?:t|ent)) qu(?:e|(?=['’]))",
    "(?:dit|considéré) qu(?:e|(?=['’]))",
  ],
  [
    "trouve(?:nt)? (?:qu(?:e|(?=['’]))|étonnant|plus|dommage|normal)",
    "trouvé (?:qu(?:e|(?=['’]))|étonnant|dommage|normal)",
  ],
  ["parle(?:nt)? (?:de|du|des|d[’'])", "parlé (?:de|du|des|d[’'])"],
  ['poursui(?:t|vent) (?:en|par|avec|sur)', 'poursuivi (?:en|par|avec|sur)'],
  [`commence(?:nt)? ${BEGUN}`, `commencé ${BEGUN}`],
  [`termine(?:nt)? ${BEGUN}`, `terminé ${BEGUN}`],
  [`ouvr(?:e|ent) ${OPENED}`, `ouvert ${OPENED}`],
  [`cl(?:ôt|ôture)(?:nt)? ${OPENED}`, `(?:clos|clôturé) ${OPENED}`],
  ['(?:tempère|martèle)(?:nt)?', '(?:tempér|martel)é'],
  [`début(?:e|ent) ${BEGUN}`, `débuté ${BEGUN}`],
  ['prévien(?:t|nent) (?:que?|de)', 'prévenu (?:que?|de)'],
  ['confi(?:e|ent) (?:que?|sa|son|ses|leurs?)', 'confié (?:que?|sa|son|ses|leurs?)'],
  ['(?:confesse|avoue)(?:nt)?', '(?:confess|avou)é'],
  ['clarifie(?:nt)?', 'clarifié'],
  ['(?:assume|revendique)(?:nt)?', '(?:assum|revendiqu)é'],
  ['veu(?:t|lent) savoir', 'voulu savoir'],
  ['résume(?:nt)?', 'résumé'],
  ['pointe(?:nt)?', 'pointé'],
  ['dénonce(?:nt)?', 'dénoncé'],
  ['déplore(?:nt)?', 'déploré'],
  ['critique(?:nt)?', 'critiqué'],
  ['conteste(?:nt)?', 'contesté'],
  ['questionne(?:nt)?', 'questionné'],
  ['interpelle(?:nt)?', 'interpellé'],
  ['réplique(?:nt)?', 'répliqué'],
  ['objecte(?:nt)?', 'objecté'],
  ['réaffirme(?:nt)?', 'réaffirmé'],
  ['décrypte(?:nt)?', 'décrypté'],
  ['esquisse(?:nt)?', 'esquissé'],
  ['avance(?:nt)? (?:que?|l[ea])', 'avancé (?:que?|l[ea])'],
  ['assure(?:nt)? que?', 'assuré que?'],
  ["soulève(?:nt)? (?:l[ea]s?|l(?=['’])|une?)", "soulevé (?:l[ea]s?|l(?=['’])|une?)"],
  ["attire(?:nt)? l['’]attention", "attiré l['’]attention"],
  ['rend(?:ent)? (?:compte|hommage)', 'rendu (?:compte|hommage)'],
  [
    'fait (?:valoir|référence|le bilan|un bilan|un retour|une intervention)',
    'fait (?:valoir|référence|le bilan|un bilan|un retour|une intervention)',
  ],
  ['pose(?:nt)? (?:la|une|des) questions?', 'posé (?:la|une|des) questions?'],
  ['(?:donne|passe|cède|laisse) la parole', '(?:donné|passé|cédé|laissé) la parole'],
  ['livre(?:nt)? (?:une?|son|sa|ses|leur|l[ea]s?)', 'livré (?:une?|son|sa|ses|leur|l[ea]s?)'],
  [
    'apporte(?:nt)? (?:une?|son|sa|ses|leur|des|quelques|l[ea]s?) (?:\\p{L}+ )?(?:précision|réponse|éclairage|témoignage|point de vue|élément|information|contribution|regard)s?',
    'apporté (?:une?|son|sa|ses|leur|des|quelques|l[ea]s?) (?:\\p{L}+ )?(?:précision|réponse|éclairage|témoignage|point de vue|élément|information|contribution|regard)s?',
  ],
  [
    "(?:décide(?:nt)? de )?proc(?:ède|èdent|éder) à (?:la présentation|la lecture|une présentation|l['’](?:approbation|appel|ouverture|adoption))",
    "(?:décidé de )?proc(?:édé|éder) à (?:la présentation|la lecture|une présentation|l['’](?:approbation|appel|ouverture|adoption))",
  ],
  ['décide(?:nt)? de présenter', 'décidé de présenter'],
  ['(?:dialogue|converse)(?:nt)?', '(?:dialogu|convers)é'],
  ['débatt?(?:ent)?', 'débattu'],
  ['di(?:t|sent) (?:son|sa|ses|leurs?|toute?)', 'dit (?:son|sa|ses|leurs?|toute?)'],
  ['exprime(?:nt)? (?:ses|des|une?|plusieurs)', 'exprimé (?:ses|des|une?|plusieurs)'],
  ['met(?:tent)? (?:au vote|aux voix)', 'mis (?:au vote|aux voix)'],
  ["porte(?:nt)? à (?:la connaissance|l[’']attention)", "porté à (?:la connaissance|l[’']attention)"],
  ['fait (?:voter|procéder|un rappel)', 'fait (?:voter|procéder|un rappel)'],
  ['récapitule(?:nt)?', 'récapitulé'],
  ['(?:soutien(?:t|nent)|maintien(?:t|nent)) que?', '(?:soutenu|maintenu) que?'],
  [
    "soutien(?:t|nent) (?:l[ea] |l[’'])(?:pertinence|nécessité|intérêt|idée|importance|thèse|position|urgence)",
    "soutenu (?:l[ea] |l[’'])(?:pertinence|nécessité|intérêt|idée|importance|thèse|position|urgence)",
  ],
  ['dress(?:e|ent) (?:le|un) (?:bilan|portrait|panorama)', 'dressé (?:le|un) (?:bilan|portrait|panorama)'],
  ['(?:élucide|décortique|dissèque)(?:nt)?', '(?:élucid|décortiqu|disséqu)é'],
  ['démontre(?:nt)? (?:qu|comment)', 'démontré (?:qu|comment)'],
  ['pass(?:e|ent) en revue', 'passé en revue'],
  [
    'bross(?:e|ent) (?:une?|l[ea]) (?:tableau|portrait|panorama|état)',
    'brossé (?:une?|l[ea]) (?:tableau|portrait|panorama|état)',
  ],
  [`offr(?:e|ent) ${SHOWN}`, `offert ${SHOWN}`],
  ...DELIBERATING,
];

/** The simple past of reports that are written as tales: "présenta ensuite", "insistèrent sur". */
const TOLD =
  '(?:présent|rappel|expliqu|soulign|précis|indiqu|remerci|expos|évoqu|insist|annonç|signal|ajout|détaill|comment|déclar|témoign|invit|demand|propos|souhait|estim|constat|observ|confirm|regrett|relev|montr|retraç|abord)(?:a|èrent)|(?:conclu|introduisi|répondi|décrivi)(?:t|rent)|(?:intervin|revin)(?:t|rent)(?: sur)?';
/** What speakers do with themselves: "s'est félicitée de", "se réjouit que". */
const REFLEXIVE =
  "(?:s['’]est|se sont) (?:félicité|réjoui|exprimé|interrogé|étonné|inquiété|adressé|arrêté)e?s?|se (?:présente(?:nt)?|félicite(?:nt)?|réjoui(?:t|ssent)|demande(?:nt)?|questionne(?:nt)?)|s['’](?:étonne(?:nt)?|inquiète(?:nt)?|exprime(?:nt)?|oppose(?:nt)? (?:à|aux?)|y oppose(?:nt)?|adresse(?:nt)? (?:à|aux?))|se prononce(?:nt)?|(?:s['’]est|se sont) (?:\\p{Ll}+ment )?(?:opposé|prononcé|excusé)e?s?|(?:s['’]est|se sont) (?:également |aussi )?dite?s? (?:\\p{Ll}+ )?(?:favorable|prêt|convaincu|surpris|satisfait|inquiet|inquiète|opposé|conscient|attaché|persuadé)\\p{Ll}*|(?:souhait|aimer|voudr|préférer)(?:er)?ai(?:t|ent)(?= (?:que|la|le|les|un|une|l['’]|voir))";

/** "le débat", "une des tables rondes": what is led at an event, where "un atelier" may be somebody's trade. */
const ANIMATED =
  "(?:(?:l[ea]s?|cette|cet?|ces|(?:l['’])?une? des) (?:débats?|discussions?|tables? rondes?|ateliers?|réunions?|échanges|rencontres?)|l['’](?:atelier|échange|après-midi))";

/** Those by which a meeting is led. */
const LEADING: readonly (readonly [present: string, participle: string])[] = [
  [
    "(?:ouvre|lève|clôt|clôture|préside) (?:(?:la|cette) (?:séance|réunion|assemblée)|l['’]assemblée)",
    "(?:ouvert|levé|clos|clôturé|présidé) (?:(?:la|cette) (?:séance|réunion|assemblée)|l['’]assemblée)",
  ],
  ['ouvre la journée', 'ouvert la journée'],
  [`(?:anim|modér)(?:e|ent|ait|aient) ${ANIMATED}`, `(?:animé|modéré) ${ANIMATED}`],
];

/** "ont pu témoigner": behind "pu" the infinitive of the participles in "é". */
const able = (verbs: typeof VERBS) =>
  verbs
    .flatMap(([, participle]) => (/^\p{L}+é$/u.test(participle) ? [`${participle.slice(0, -1)}er`] : []))
    .join('|');
const either = (form: 0 | 1, verbs: typeof VERBS) => verbs.map(verb => verb[form]).join('|');
/** What may stand before a verb and between its parts. */
const BETWEEN =
  /^(?:(?:nous|leur|lui|en|y|toutefois|par ailleurs|en particulier|à (?:son|leur) tour|surtout|d['’]emblée|\p{Ll}{4,}ment|quant à (?:lui|elle)|ensuite|également|alors|aussi|enfin|d['’]abord|ainsi|donc|brièvement|longuement|tout d['’]abord|, (?:pour sa part|de son côté|enfin|quant à (?:lui|elle)),) )*/u;
/** "l'appuie", "le propose": whom or what it is done to. A noun may look like any other verb ("la note", "l'annonce"). */
const OBJECT =
  /^(?:l['’](?=(?:appuie|explique|expose|évoque|accueille|informe|interroge|interpelle|approuve)(?:nt)?(?!\p{L}))|(?:le|la|les) (?=(?:appuie|seconde|propose|remercie|soutien|félicite|rappelle|explique|précise|confirme)(?:t|nt|nnent)?(?!\p{L})))/u;
const HAVE = /^(?:l['’]|nous |leur |lui |y )?(?:a|ont|avait|avaient) /u;
const BE = /^(?:est|sont) /u;

/** A verb in each of its forms, from the first letter to the last. */
interface Verb {
  readonly present: RegExp;
  readonly participle: RegExp;
  readonly infinitive: RegExp;
}

/** `told`: other ways in which the verbs stand in tales. */
const formsOf = (verbs: typeof VERBS, told: readonly string[] = []): Verb => ({
  present: new RegExp(`^(?:${[either(0, verbs), ...told].join('|')})(?!\\p{L})`, 'u'),
  participle: new RegExp(`^(?:${either(1, verbs)})e?s?(?!\\p{L})`, 'u'),
  infinitive: new RegExp(`^(?:${able(verbs)})(?!\\p{L})`, 'u'),
});

const beyond = (words: string, before: RegExp) => words.slice(before.exec(words)?.[0].length);

/** Whether words open with a verb, or with "a" or "ont" and its participle, whatever adverbs stand around them. */
function opensWith(words: string, verb: Verb): boolean {
  const clause = beyond(beyond(words, BETWEEN), OBJECT);
  if (verb.present.test(clause)) return true;
  if (!HAVE.test(clause)) return false;
  const done = beyond(beyond(clause, HAVE), BETWEEN);
  return (
    verb.participle.test(done) ||
    (done.startsWith('pu ') && verb.infinitive.test(beyond(done.slice(3), BETWEEN)))
  );
}

/** What is led; most clauses have none of it. */
const LED = [
  'séance',
  'réunion',
  'assemblée',
  'journée',
  'débat',
  'discussion',
  'table ronde',
  'tables rondes',
  'atelier',
  'échange',
  'rencontre',
  'après-midi',
];
const LEADS = formsOf(LEADING);
const SPEAKS = formsOf(VERBS, [TOLD, REFLEXIVE, STANDING]);
const CAME =
  /^(?:intervenue?s?|revenue?s?|venue?s? (?:nous |y |leur )?(?:présenter|parler|expliquer|exposer|témoigner|raconter|partager|évoquer))(?!\p{L})/u;
const CHARGED = /^(?:était|étaient|a été|ont été) chargée?s? (?:de|d['’])/u;

const speaks = (words: string) =>
  opensWith(words, SPEAKS) ||
  (BE.test(words) && CAME.test(beyond(beyond(words, BE), BETWEEN))) ||
  CHARGED.test(words);

/** What the subject does whose verb the words begin with: leads the meeting, speaks in it, or neither. */
export function speechOf(words: string): 'speaker' | 'moderator' | null {
  if (holdsAny(words, LED) && opensWith(words, LEADS)) return 'moderator';
  return speaks(words) ? 'speaker' : englishSpeech(words);
}
