import type { Aspect, UnitKind } from '../../../data/measure/aspects.ts';
import type { Speech } from '../../ui/language.tsx';
import type { Comparing } from './comparing.ts';
import { type Held, thingsHeld } from './who.ts';

/** What the title counts of two things where everything is shown: a session lies in one theme, and themes have no sessions in common. */
const TOLD: Readonly<Record<UnitKind, readonly Aspect[]>> = {
  territory: ['sessions'],
  organisation: ['sessions'],
  session: ['speakers', 'organisations', 'met'],
  theme: ['speakers', 'organisations', 'met'],
};

/** What all sides share of what is shown, counted: "Rouen et Rennes partagent 3 séances". */
export function findingOf(
  { corpus, profiles, kind, compared, table }: Comparing,
  names: readonly string[],
  held: readonly Held[],
  speech: Speech,
): string | undefined {
  const { t, formats } = speech;
  if (compared === 'terms' && table === null) return undefined;
  const counts =
    compared === 'all'
      ? TOLD[kind].map(aspect => ({
          what: aspect,
          count: ofAll(thingsHeld(corpus, profiles, aspect, speech), names.length),
        }))
      : [{ what: compared, count: ofAll(held, names.length) }];
  const some = counts.filter(({ count }) => count > 0);
  const told = some.length > 0 ? some : counts.slice(0, 1);
  const alone = some.length === 0 && counts.length > 1;
  return t(some.length === 0 ? 'finding.unshared' : 'finding.shared', {
    list: formats.list(names),
    sides: names.length,
    things: alone
      ? t('finding.thing.none')
      : formats.list(told.map(({ what, count }) => t(`finding.thing.${what}`, { count }))),
  });
}

/** How many things all sides have. */
function ofAll(held: readonly Held[], sides: number): number {
  return held.filter(each => each.sides.length === sides).reduce((sum, { things }) => sum + things.length, 0);
}
