/** What people do in English minutes and reports of an event, in the past tense; `speech-verbs.ts` is the table of the French ones. */
const SAID =
  'took (?:us|members|the (?:group|panel|board|committee|meeting)) through|(?:began|started|closed|ended) by|presented|reported|reports|explained|noted|advised|stated|asked|welcomed|highlighted|introduced|outlined|updated|informed|thanked|confirmed|suggested|summari[sz]ed|commented|observed|emphasi[sz]ed|stressed|raised|proposed|invited|moved|enquired|questioned|argued|spoke|said|replied|responded|added|reiterated|repeated|refuted|queried|remarked|reminded|underscored|underlined|described|recalled|identified|announced|urged|warned|cautioned|pointed (?:out|to)|called (?:for|on|upon)|acknowledged|advocated|recommended|reflected on|elaborated|illustrated|concluded|opened|closed|demonstrated|praised|insisted|discussed|addressed|shared|mentioned|expanded on|touched (?:on|upon)|looked at|talked (?:about|of)|kicked off|wrapped up|drew (?:attention|on)|laid out|set out|put forward|made the (?:case|point)|took the (?:floor|stage)|read (?:out|from)|expressed|agreed to|(?:gave|delivered|offered|provided) (?:an?|the|his|her|their) (?:\\p{Ll}+ ){0,2}(?:update|overview|presentation|report|summary|talk|keynote|lecture|address|speech|remarks|perspective|example|introduction)';
const OFTEN =
  '(?:(?:also|then|further|briefly|both|again|subsequently|similarly|finally|rightly|strongly|clearly|recently|later|first) )?';
/** Those by which a session is led. */
const LED = '(?:moderated|chaired|facilitated|hosted) (?:the|this|a|an|both|our|it)';

const ENDS = '(?!\\p{L})(?=[ ,:.]|$)';
const SPEAKS = new RegExp(`^${OFTEN}(?:${SAID})${ENDS}`, 'u');
const LEADS = new RegExp(`^${OFTEN}${LED}${ENDS}`, 'u');
/** Behind a comma the verb says it; without one, what is said does: "Director of Policy said that". */
const CLAUSE = new RegExp(
  `, ${OFTEN}(?:${SAID}|${LED})${ENDS}(?! by )| ${OFTEN}(?:said|argued|stressed|explained|noted|emphasi[sz]ed|highlighted|presented|underscored|outlined|described|welcomed|moderated|opened|discussed) (?:that|the|how|why|what|his|her|their|an?|this|participants)(?!\\p{L})`,
  'u',
);
/** "…, this panel focused on": behind an office the sentence goes on with what is led. */
const OTHER_SUBJECT =
  /, (?:the|this|that|these|we|they|it|there) ?(?:\p{L}+ ){0,3}?(?:has|have|had|was|were|is|are|will|focused|discussed|explored|examined|looked|considered|addressed|featured|covered|saw|began|ended|opened|brought|asked|highlighted|provided|offered|showed) /u;
const LIKE_OTHER_SUBJECT = /, (?:the|this|that|these|we|they|it|there) /u;
const LIKE_CLAUSE = /\p{Ll}{2}ed |said |spoke |gave |drew |made |set |laid |put |took |called /u;

/** How each of those verbs looks, after one other word at most: French roles, which are most of what is asked about, look otherwise. */
const LIKE_SAID =
  /^(?:[a-z]+ )?(?:[a-z]+ed|reports|spoke|said|drew|laid|set|put|made|took|read|gave|began)\b/;

/** What the subject does whose English verb the words begin with: leads the meeting, speaks in it, or neither. */
export function englishSpeech(words: string): 'speaker' | 'moderator' | null {
  if (!LIKE_SAID.test(words)) return null;
  if (LEADS.test(words)) return 'moderator';
  return SPEAKS.test(words) ? 'speaker' : null;
}

/** "In her keynote,", "During the discussion,", "Opening the forum,": what stands before the subject of a sentence in a report. */
export const ENGLISH_OPENING =
  '(?:(?:in|during|at|after|following|on|for|to|opening|closing|speaking|introducing|concluding|next|then|finally|first|second|third|lastly|also) [^.;:!?]{2,140}|next|then|finally|first|second|third|lastly),? ';

/** Where, behind a name and an office, an English sentence goes on with its verb or with another subject; -1 where it does not. */
export function englishClauseAt(words: string): number {
  const said = LIKE_CLAUSE.test(words) ? words.search(CLAUSE) : -1;
  const other = LIKE_OTHER_SUBJECT.test(words) ? words.search(OTHER_SUBJECT) : -1;
  return said < 0 || other < 0 ? Math.max(said, other) : Math.min(said, other);
}
