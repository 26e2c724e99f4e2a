import type { NameMatch } from '../../text/names.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { readBehind } from './behind.ts';
import type { Found, Stretch } from './layout.ts';
import { EVENT } from './led.ts';
import { speechOf } from './speech-verbs.ts';
import { KNOWN, officeBefore, subjectStart } from './subject.ts';

const TALK =
  "(?:l['’]|une? |l[ae] |deux |trois )?(?:\\p{Ll}+ )?(?:interventions?|exposés?|communications?|conférences?|témoignages?|présentations?|allocutions?|discours|prises? de parole)";
const OF = "(?: \\p{Ll}+)? d(?:e |['’])";
const LATER = "(?:ensuite |enfin |alors |donc |d[’']abord |maintenant |également |finalement )?";
/** "Quant à Anne Roux, elle défend". */
const AS_FOR = /(?:^|[;,.] )(?:mais |et )?(?:quant à|pour ce qui est de) $/iu;
const SHE = /^,? (?:elle|il|celle-ci|celui-ci|cette dernière|ce dernier),? /u;
/** "Anne Roux, elle, insiste": set apart from the one before. */
const AT_LEAST_HER = /^, (?:elle|lui|elle-même|lui-même|à l['’]inverse|au contraire), /u;
const BEGINS = /^(?:[^,;:.]{2,60}, )?$/u;
/** "Il revient à Paul Petit d'ouvrir", "Ce fut au tour de Zoé Marzin d'exposer": whose turn it is. */
const HER_TURN = new RegExp(
  `(?:^|[,;] |(?<!\\p{L})(?:et|puis) )(?:(?:il|cela) (?:revient|revenait|revint|est revenu|appartient|appartenait|appartint|incombe|incombait|échoit) ${LATER}à|(?:c['’](?:est|était)|ce fut|vient|vint|vient ensuite|est venu) ${LATER}(?:le tour|au tour) d(?:e|['’])|c['’](?:est|était) ${LATER}à) ?$`,
  'iu',
);
const TO_SPEAK =
  /^,? d(?:e |['’])(?:nous |leur |y |s['’])?(?:ouvrir|lancer|introduire|clore|clôturer|conclure|présenter|exposer|répondre|prendre|intervenir|animer|modérer|évoquer|rappeler|expliquer|expos|témoigner|dresser|tirer|accueillir|détailler|revenir|résumer|synthétiser|raconter|parler|défendre|exprimer|partager|dire|montrer|commenter|décrire)(?!\p{L})/u;
/** "Les débats se sont tenus sous la houlette de Paul Petit": who led what was held. */
const UNDER = new RegExp(
  `(?<!\\p{L})${EVENT}(?!\\p{L})[^.;:!?]{0,120} sous la (?:houlette|conduite|baguette|férule) (?:experte |avisée |bienveillante )?d(?:e |['’])$`,
  'iu',
);
/** "Lui a succédé Paul Petit", "S'ensuit l'intervention de Zoé Marzin": who came next. */
const CAME_NEXT = new RegExp(
  `^(?:(?:lui|leur) (?:a|ont) ${LATER}(?:succédé|emboîté le pas)|(?:s['’]ensui(?:t|vit|vent)|sui(?:t|vit|vent|virent)|vien(?:t|nent)|vin(?:t|rent)|s['’]en est suivie?|puis vin(?:t|rent)) ${LATER}${TALK}${OF.trimEnd()}) ?$`,
  'iu',
);
/** "Les ponts ont fait l'objet d'une communication de Paul Petit", "Le public a écouté Anne Roux": who was heard. */
const WAS_HEARD = new RegExp(
  `(?:(?:a|ont) fait l['’]objet d['’](?:une? )?${TALK}${OF.trimEnd()}|(?<!\\p{L})(?:participants|public|salle|assistance|assemblée|auditoire|auditeurs|spectateurs|élus|habitants) (?:a|ont) ${LATER}(?:pu )?(?:écouté|entendu|écouter|entendre)) ?$`,
  'iu',
);
/** What each sentence of these has, all of which are rare. */
const LIKE =
  /quant à |pour ce qui est|, (?:elle|lui)(?:-même)?,|, à l['’]inverse, |, au contraire, |(?:revien|revena|revin|reven|apparten|appartien|appartin|incomb|échoi|tour )|sous la (?:houl|condui|bagu|fér)|succédé|emboîté|ensui|^sui|vien[tn]|vin(?:t|re)|s['’]en est|l['’]objet d|(?:écout|entend)/iu;
const LONGEST_APPOSITION = 140;

/** Where the sentence goes on behind a name, and the office that stands between. */
function behind(text: string, name: NameMatch): { readonly role: Stretch | null; readonly at: number } {
  const said = /^, ([^,;:!?.]{3,140})(?=, | d(?:e |['’])(?:\p{Ll}+(?:er|ir|re) ))/u.exec(
    text.slice(name.end, name.end + 2 * LONGEST_APPOSITION),
  )?.[1];
  if (said === undefined || !startsAsRole(said)) return { role: null, at: name.end };
  return { role: [name.end + 2, name.end + 2 + said.length], at: name.end + 2 + said.length };
}

function partOf(text: string, name: NameMatch, at: number): 'speaker' | 'moderator' | null {
  const before = text.slice(0, subjectStart(text, name));
  const rest = text.slice(at);
  const she = SHE.exec(rest)?.[0].length ?? 0;
  if (she > 0 && AS_FOR.test(before)) return speechOf(rest.slice(she));
  const apart = AT_LEAST_HER.exec(rest)?.[0].length ?? 0;
  if (apart > 0 && BEGINS.test(before)) return speechOf(rest.slice(apart));
  if (TO_SPEAK.test(rest) && HER_TURN.test(before))
    return /^,? d['’]animer|^,? de modérer/u.test(rest) ? 'moderator' : 'speaker';
  if (UNDER.test(before)) return 'moderator';
  return CAME_NEXT.test(before) || WAS_HEARD.test(before) ? 'speaker' : null;
}

/**
 * Who speaks or leads in a sentence that is turned round: "Quant à A, elle défend", "Il revient à B, maire, d'ouvrir", "Lui a succédé
 * C", "Le public a écouté D", "Le débat s'est tenu sous la houlette de E".
 */
export function turnedRound(text: string, names: readonly NameMatch[]): readonly Found[] {
  if (!LIKE.test(text)) return [];
  return names.flatMap((name, i): readonly Found[] => {
    if (name.score < KNOWN) return [];
    const said = behind(text, name);
    const part = partOf(text, name, said.at);
    if (part === null) return [];
    const read = said.role ?? roleBehind(text, name, names[i + 1]) ?? officeBefore(text, name);
    return [{ name, role: read, roleScore: read === null ? 0 : 1, part }];
  });
}

function roleBehind(text: string, name: NameMatch, next: NameMatch | undefined): Stretch | null {
  const { role } = readBehind(text, name.end, next?.start ?? text.length, next === undefined);
  return role !== null && startsAsRole(text.slice(...role)) ? role : null;
}
