import { useMemo } from 'react';
import type { ListedPlace } from '../../../data/measure/places.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { entityName } from '../../naming/entities.ts';
import { selectPlaces } from '../../state/exploration/derived-territories.ts';
import { setTerritories } from '../../state/exploration/territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import {
  type AskedEvidence,
  distinctSpans,
  EvidenceCard,
  NO_EVIDENCE,
} from '../parts/compare/EvidenceCard.tsx';
import { placeName } from '../parts/placeNames.ts';

/** What a cell of the likeness is made of: the sessions that two places share. */
export function Asked({ corpus, asked }: { readonly corpus: Corpus; readonly asked: string }) {
  const speech = useSpeech();
  const { changeTerritories } = useActions();
  const places = useMaillage(selectPlaces);
  const evidence = useMemo(() => behindCell(corpus, asked, places, speech), [corpus, asked, places, speech]);
  return (
    <EvidenceCard
      corpus={corpus}
      evidence={evidence}
      onClose={() => changeTerritories(setTerritories({ asked: null }))}
    />
  );
}

/** The sessions behind `cell:A|B`, with where both are named in each; nothing for what is no longer there. */
function behindCell(
  corpus: Corpus,
  asked: string,
  places: readonly ListedPlace[],
  { t, formats }: Speech,
): AskedEvidence {
  const ends = (/^cell:(.+)$/su.exec(asked)?.[1] ?? '').split('|');
  const [a, b] = ends.map(id => places.find(place => place.id === id));
  if (a === undefined || b === undefined) return NO_EVIDENCE;
  const shared = a.sessions.filter(session => b.sessions.includes(session));
  const items = shared.map(session => ({
    ref: { kind: 'session', id: session } satisfies EntityRef,
    name: entityName(corpus, { kind: 'session', id: session }, t) ?? session,
    spans: distinctSpans(
      (corpus.mentionsOfSession.get(session) ?? [])
        .filter(each => each.kind === 'territory' && ends.includes(each.id))
        .map(each => each.span),
    ),
  }));
  return {
    kind: t('similarity.common', { count: shared.length }),
    title: formats.list(ends.map(id => placeName(corpus, id))),
    items,
  };
}
