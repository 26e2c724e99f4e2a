import type { Diagnostic } from '../../data/model/diagnostic.ts';
import type { Translate } from '../i18n/index.ts';

/** What sentences of warnings may ask for; a reader that says less still gets a sentence. */
export const NOTHING_SAID = {
  session: '',
  title: '',
  contents: '',
  body: '',
  found: '',
  name: '',
  expected: '',
  kind: 'other',
  first: '',
  second: '',
  place: '',
  date: '',
  language: 'other',
  encoding: '',
  count: 1,
  under: 'none',
  reason: 'other',
  line: 0,
} as const;

/** What the reader was not sure of in a file that is not stored yet; a session is said by its title. */
export function doubtWords({ code, args }: Pick<Diagnostic, 'code' | 'args'>, t: Translate): string {
  return t(`question.${code}`, { ...NOTHING_SAID, ...args, name: args.name ?? 'none' });
}
