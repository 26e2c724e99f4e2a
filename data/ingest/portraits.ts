import { key } from '../text/normalise.ts';
import { headsSpeakers, presentsSpeakers } from './labels.ts';
import type { Drafted } from './section-tree.ts';

/** A programme of fewer sessions has its speakers under one heading of their own. */
const LEAST_SESSIONS = 3;
/** A heading that has one person under it may stand in the session above. */
const LEAST_PORTRAITS = 2;
/** Of those whom it names, so many speak in a session: a portrait names masters and authors as well. */
const LEAST_SPOKEN = 0.8;

function namesIn({ blocks }: Drafted): readonly string[] {
  return blocks.flatMap(block =>
    block.kind !== 'text'
      ? []
      : block.units.flatMap(({ p, candidate }) =>
          (candidate?.people ?? []).map(({ name }) => key(p.text.slice(name.start, name.end))),
        ),
  );
}

/**
 * The sessions without "Intervenants" behind a programme, which tells once more of those who speak in its sessions: nobody
 * takes part in it. Where it names more whom no session does, it stays.
 */
export function withoutPortraits(kept: readonly Drafted[]): readonly Drafted[] {
  if (kept.length <= LEAST_SESSIONS) return kept;
  const isPortraits = ({ draft }: Drafted) =>
    !draft.talk && (headsSpeakers(draft.title) || presentsSpeakers(draft.title));
  const spoken = new Set(kept.filter(one => !isPortraits(one)).flatMap(namesIn));
  return kept.filter(one => {
    if (!isPortraits(one)) return true;
    const names = namesIn(one);
    const known = names.filter(name => spoken.has(name)).length;
    return names.length < LEAST_PORTRAITS || known < names.length * LEAST_SPOKEN;
  });
}
