import { lowered } from './lowered.ts';
import { remembered } from './remembered.ts';

/** What stands before the noun of an English office: "Senior Legal …", "Deputy …". */
const BEFORE =
  'senior|junior|emeritus|honorary|deputy|assistant|associate|adjunct|principal|chief|lead|executive|managing|general|vice|acting|former|first|visiting|independent|policy|project|programme|program|research|legal|scientific|technical|public|communications?|data|product|software|community|operations|human|resources|financial?|marketing|sales|development|digital|innovation|energy|climate|environmental|ecological|transition|sustainability|health|education|cultural|urban|planning|regional|national|international|european|postdoctoral|phd|doctoral|county|city|district|parish|borough';
/** The nouns themselves; those that French has as well are in the dictionary of professions. */
const NOUNS =
  'advis[eo]r|executive|officer|manager|mayor|lecturer|fellow|scientist|engineer|director|coordinator|counsel|analyst|researcher|consultant|chair(?:man|woman|person)?|secretary|minister|founder|co-founder|partner|editor|journalist|curator|librarian|archivist|student|candidate|specialist|expert|economist|historian|sociologist|architect|developer|designer|professor|reader|dean|provost|president|councillor|commissioner|ambassador|trustee|treasurer|producer|planner|strategist|organi[sz]er|teacher|author|writer|supervisor';
const BEHIND = '(?=\\s*(?:[,;:()–—|-]|$)|\\s(?:of|at|for|in|to|on|and|&|with|from|the|emeritus)(?!\\p{L}))';
const OFFICE = new RegExp(
  `^(?:(?:${BEFORE})[ -]){0,4}(?:${NOUNS})${BEHIND}|^(?:(?:deputy|acting|former) )?(?:head|member|chief|leader) (?:of|for)(?!\\p{L})`,
  'iu',
);
/** What people do, where a comma, a bracket, the end or "at the hospital" follows: "Nurse and patient" is a title. */
const TRADES =
  'actuary|actor|anthropologist|archaeologist|archdeacon|artist|astronomer|barrister|biologist|bishop|botanist|broadcaster|chancellor|chaplain|chemist|clerk|composer|conservator|ecologist|entomologist|farmer|filmmaker|forester|geographer|geologist|hydrologist|interpreter|judge|lawyer|linguist|mathematician|meteorologist|midwife|musician|naturalist|novelist|nurse|ornithologist|painter|pharmacist|philosopher|photographer|physician|physicist|playwright|poet|potter|psychiatrist|psychologist|publisher|rector|registrar|sculptor|solicitor|statistician|surgeon|surveyor|translator|vet|vicar|warden|zoologist';
const TRADE = new RegExp(
  `^(?:(?:${BEFORE})[ -]){0,3}(?:${TRADES})(?=\\s*(?:[,;()]|$)|\\s(?:of|at|in|for)\\s)`,
  'iu',
);
const TRADES_FIRST: ReadonlySet<string> = new Set(TRADES.split('|'));
/** The first words of them all: most texts have none there, and are done with at once. */
const FIRST = new Set(
  'adjunct advisor adviser ambassador analyst architect archivist assistant associate author acting borough chair chairman chairwoman chairperson chief city climate co commissioner communication communications community consultant coordinator councillor counsel county cultural curator data dean deputy designer developer development digital director district doctoral ecological economist editor emeritus education energy engineer environmental european executive expert fellow financial finance first former founder general head health historian honorary human independent innovation international journalist junior lead leader lecturer legal librarian manager managing marketing mayor member minister national officer operations organiser organizer parish partner phd planner planning policy postdoctoral president principal producer product professor program programme project provost public reader regional research researcher resources sales scientific scientist secretary senior sociologist software specialist strategist student supervisor sustainability teacher technical transition treasurer trustee urban vice visiting writer'.split(
    ' ',
  ),
);

/** The nouns by themselves, and those that "of" or "for" goes on from. */
const IS_NOUN = new RegExp(`^(?:${NOUNS}|${TRADES}|head|member|chief|leader)$`, 'u');
const nouns = remembered((word: string): boolean => IS_NOUN.test(word));
/** As many words as such an office has at most, with its noun. */
const MOST_WORDS = 8;

/** Whether one of the first words is the noun of an office. */
function namesOffice(words: string): boolean {
  return lowered(words)
    .split(/[^\p{L}]+/u, MOST_WORDS)
    .some(nouns);
}

/** Whether words begin as an office does in English: "Senior Legal Advisor", "Deputy Mayor for Energy", "Head of Research". */
export function startsAsEnglishOffice(words: string): boolean {
  const first = /^[a-z]+/iu.exec(words)?.[0].toLowerCase() ?? '';
  if (!FIRST.has(first) && !TRADES_FIRST.has(first)) return false;
  return namesOffice(words) && (OFFICE.test(words) || TRADE.test(words));
}
