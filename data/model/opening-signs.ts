/** Where one of these holds no line opens a session: they are rules, and have no weight. */
export const OPENING_VETOES = [
  'told-in-report',
  'day',
  'pause',
  'room-or-place',
  'length',
  'fragment',
  'opens-with-name',
  'said-by-session',
  'role-read',
  'transcript',
  'label-only',
  'title-of-document',
] as const;

/** What can speak for or against a line as the title of a session that no rule of the reader opened. */
const OPENING_SIGNS = [
  'hours',
  'hours-above',
  'hours-with-people',
  'numbered',
  'labelled',
  'bulleted',
  'quoted',
  'heading-2',
  'heading-3',
  'item',
  'cell',
  'one-word',
  'short-plain',
  'some-words',
  'many-words',
  'stop',
  'question',
  'lower-case',
  'verb',
  'people-behind',
  'people-ahead',
  'people-below',
  'people-above',
  'right-below-title',
  'form-frequent',
  'form-alone',
  'form-opened',
  'form-under-people',
  'well-opened',
  'goes-on',
  'said-twice',
  'role',
  'body',
  'office-below-person',
  'report',
  ...OPENING_VETOES,
] as const;

export type OpeningSign = (typeof OPENING_SIGNS)[number];

const RULES: ReadonlySet<OpeningSign> = new Set(OPENING_VETOES);

/** Whether nothing opens where a sign holds. */
export function isVeto(sign: OpeningSign): boolean {
  return RULES.has(sign);
}
