import stopwords from '../reference/stopwords.fr.json' with { type: 'json' };

/** What the words before and behind a form say of it, where it can be a noun or a verb. French only. */
export interface LemmaContext {
  /** Lower-case forms of the same sentence, nearest last; empty at its beginning. */
  readonly before: readonly string[];
  /** The next form of the sentence, lower case; null at its end. */
  readonly after: string | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that only hold others together: no participle qualifies them. */
const FUNCTION: ReadonlySet<string> = new Set(stopwords.forms);
const DETERMINERS = set(
  "le la les l' un une des du d' de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs " +
    'quelque quelques plusieurs chaque certains certaines aucun aucune divers diverses différents différentes tout toute tous toutes ' +
    'deux trois quatre cinq six sept huit neuf dix quel quelle quels quelles tel telle nul nulle nouvelle nouveau nouveaux nouvelles ' +
    'bon bonne bons bonnes grand grande grands grandes petit petite petits petites premier première dernier dernière même mêmes autre autres ' +
    'meilleur meilleure meilleurs meilleures véritable réel réelle futur future jeune jeunes seul seule double principal principaux nombreux nombreuses',
);
const PREPOSITIONS = set(
  "à par pour sur sous avec sans dans en entre vers chez contre selon depuis avant après dès malgré via et ou de d'",
);
/** A noun can follow these, and an infinitive too. */
const BEFORE_INFINITIVE = set("à de d' pour sans afin");
const SUBJECTS = set(
  "il elle on ils elles qui je j' tu nous vous se s' ne n' ça cela ceci c' y m' t' dont où -il -elle -on -t-il -t-elle -t-on",
);
const AUXILIARIES = set(
  'a ont avait avaient aura auront aurait auraient ait aient ayant avoir eu est sont était étaient sera seront serait seraient soit soient étant été être ai avons avez suis sommes',
);
const HAVE = set(
  'a ont avait avaient aura auront aurait auraient ait aient ayant avoir eu ai avons avez été être',
);
/** Infinitives that are as often nouns. */
const MODAL_NOUNS = set('pouvoir savoir devoir');
const MODALS = set(
  'rendre tenir peut peuvent pouvoir pouvaient pouvait pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient ' +
    'faut fallait faudrait faudra va vont allait allaient veut veulent voulait savoir sait savent fait font faire laisse laisser pouvant comment',
);
const OBJECTS_AHEAD = set("le la les l' leur lui en y");
/** These, an object ahead, and a verb: "qui la traversent", "il les accompagne". Not "où la ville", "dont les communes". */
const BEFORE_OBJECT = set("il elle on ils elles qui je j' tu nous vous ne n' ça cela");
/** What begins the object of a verb just before it. */
const OBJECT = set("le la les l' un une ce cet cette ces son sa ses leur leurs notre nos");
const OBJECT_BEHIND = set(
  "le la les l' un une ce cet cette ces son sa ses leur leurs notre nos que qu' comment bien également aussi ainsi donc",
);
const ADVERB =
  /(?:ble|ive|elle|ale|euse|ique|aire|am|em|ère)ment$|^(?:aussi|alors|plus|moins|très|bien|mieux|toujours|souvent|encore|déjà|pas|tout|enfin|jamais)$/u;

/** The nearest word before that is no adverb, and the one before that. */
function lookBack(before: readonly string[]): readonly [string | null, string | null] {
  let at = before.length - 1;
  while (at >= 0 && ADVERB.test(before[at] ?? '')) at -= 1;
  return [before[at] ?? null, before[at - 1] ?? null];
}

/** Whether an article is a pronoun there, so that a verb follows. */
function isObjectAhead(last: string, second: string | null): boolean {
  return OBJECTS_AHEAD.has(last) && second !== null && BEFORE_OBJECT.has(second);
}

/** Whether a form stands where a noun stands: behind a determiner or a preposition. */
export function isDetermined({ before }: LemmaContext): boolean {
  const [last, second] = lookBack(before);
  if (last === null) return false;
  if (isObjectAhead(last, second)) return false;
  return DETERMINERS.has(last) || PREPOSITIONS.has(last);
}

/** "Le pouvoir", "abus de pouvoir", "du pouvoir d'agir" are nouns; "de pouvoir être", "nous pouvons être", "être clair" are verbs. */
function isInfinitiveHere(form: string, last: string | null, after: string | null): boolean {
  if (MODAL_NOUNS.has(form) && (last === null || after === null || after === "d'" || after === 'de'))
    return false;
  return last === null || BEFORE_INFINITIVE.has(last) || !DETERMINERS.has(last);
}

/**
 * Whether the words around say that a form, which can be either, is a verb here. `infinitive`: the form is its own
 * lemma; `participle`: it ends as a past participle. When nothing says so, the answer is no: most are nouns.
 */
export function isVerbHere(
  form: string,
  context: LemmaContext,
  shape: { readonly infinitive: boolean; readonly participle: boolean; readonly suspect: boolean },
): boolean {
  const { before, after } = context;
  const [last, second] = lookBack(before);
  if (shape.infinitive) return isInfinitiveHere(form, last, after);
  if (form.endsWith('ant')) {
    return last === 'en' || (after !== null && OBJECT.has(after));
  }
  if (after?.startsWith('-t-') === true) return true;
  if (last === null) return shape.suspect && after !== null && OBJECT_BEHIND.has(after);
  if (isObjectAhead(last, second)) return true;
  if (SUBJECTS.has(last)) return true;
  // "personnes concernées", "étaient concernés": a participle; "entre élus", "les élus": a noun.
  if (/(?<!it)é(?:e|s|es)?$/u.test(form))
    return AUXILIARIES.has(last) || (!FUNCTION.has(last) && !isDetermined(context));
  // "a permis", "s'est félicité"; "est partie prenante" is no verb.
  if (shape.participle && (HAVE.has(last) || (AUXILIARIES.has(last) && !form.endsWith('ie')))) return true;
  if (AUXILIARIES.has(last) || isDetermined(context)) {
    // "et illustre la …": after a mere joining word the object decides.
    return (
      (last === 'et' || last === 'ou') && (shape.suspect || (after !== null && OBJECT_BEHIND.has(after)))
    );
  }
  if (MODALS.has(last)) return false;
  return shape.suspect || (after !== null && OBJECT_BEHIND.has(after));
}
