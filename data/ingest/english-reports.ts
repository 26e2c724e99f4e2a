import { holdsAny } from '../text/fragments.ts';

const HELD =
  '(?:events?|forums?|workshops?|conferences?|symposiums?|seminars?|webinars?|meetings?|summits?|round ?tables?|panels?|sessions?|discussions?|colloqui(?:a|um)|dialogues?|debates?)';
/** What English reports in sentences tell of, each in a way of its own; one stands in any article, two tell of an event that was. */
const SIGNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:opened|closed|moderated|chaired|facilitated|attended|hosted) (?:the|this|a) (?:\\p{L}+ )?${HELD}|${HELD} (?:\\p{L}+ ){0,8}?(?:was|were) (?:moderated|chaired|opened|closed|facilitated) by)\\b`,
    'u',
  ),
  new RegExp(
    `\\b${HELD} (?:[\\p{L}\\d]+ ){0,12}?(?:took place|was held|were held|brought together|gathered|featured|concluded with|focused on|began with|kicked off|included (?:open )?(?:discussions?|presentations?))\\b`,
    'u',
  ),
  /\b(?:in (?:his|her|their) (?:\p{L}+ )?(?:keynote|opening|closing|welcome|welcoming|introductory|concluding|remarks|address|presentation|talk|speech|lecture)|(?:opening|closing|welcome|welcoming) remarks were|the keynote (?:\p{L}+ ){0,3}was|keynote speakers? (?:\p{L}+ ){2,4}(?:argued|said|spoke|described|explained|presented))\b/u,
  /\b(?:participants|attendees|panell?ists|speakers|delegates|the audience|the panel) (?:\p{L}+ ){0,3}?(?:discussed|heard|shared|explored|highlighted|agreed|asked|emphasi[sz]ed|stressed|noted|debated|raised|were invited|exchanged)\b/u,
  new RegExp(
    `\\b(?:reports?|summary|proceedings|coverage|recap|takeaways|highlights|outcomes) (?:of|from|on) (?:the |a |our )?(?:[\\p{L}\\d]+ ){0,8}?${HELD}\\b`,
    'u',
  ),
];
/** What every one of these reports has; most pages have none. */
const PAST = ['ed ', ' was ', ' were ', ' took place', ' brought '];
const LEAST_SIGNS = 2;

/** Whether the words of the first page tell, in English sentences, of an event that was. */
export function tellsOfEventInEnglish(head: string): boolean {
  return holdsAny(head, PAST) && SIGNS.filter(sign => sign.test(head)).length >= LEAST_SIGNS;
}
