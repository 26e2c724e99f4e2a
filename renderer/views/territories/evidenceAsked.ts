import type { Place } from '../../../data/measure/places.ts';
import { ASPECTS, type Aspect, type Profile } from '../../../data/measure/profile.ts';
import { itemsOf } from '../../../data/measure/shares.ts';
import { findEntry, partOf, spansOf, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { entityName } from '../../naming/entities.ts';
import type { Compared } from '../../state/exploration/territories.ts';
import type { Speech } from '../../ui/language.tsx';
import { itemName, specificWords } from './comparisonPicture.ts';
import { placeName } from './placeNames.ts';

/** What a figure is made of. */
export interface AskedEvidence {
  readonly kind: string;
  readonly title: string;
  readonly items: readonly EvidenceItem[];
}

export interface EvidenceItem {
  readonly ref: EntityRef;
  readonly name: string;
  readonly spans: readonly Span[];
}

interface Sources {
  readonly profiles: readonly Profile[];
  readonly places: readonly Place[];
  readonly words: WordTable | null;
  readonly compared: Compared;
}

const NOTHING: AskedEvidence = { kind: '', title: '', items: [] };

/** Finds what stands behind `count:ASPECT@ID`, `share:0-2` or `cell:A|B`; nothing for what is no longer there. */
export function evidenceAsked(
  corpus: Corpus,
  asked: string,
  sources: Sources,
  speech: Speech,
): AskedEvidence {
  const [, kind, rest = ''] = /^(count|share|cell):(.+)$/su.exec(asked) ?? [];
  if (kind === 'count') return behindCount(corpus, rest, sources, speech);
  if (kind === 'share') return behindShare(corpus, rest, sources, speech);
  if (kind === 'cell') return behindCell(corpus, rest, sources, speech);
  return NOTHING;
}

function refOf(aspect: Aspect, id: string, profile: Profile): EntityRef {
  switch (aspect) {
    case 'sessions':
      return { kind: 'session', id };
    case 'themes':
      return { kind: 'theme', id };
    case 'speakers':
      return { kind: 'person', id };
    case 'organisations':
      return { kind: 'organisation', id };
    case 'met':
      return { kind: 'territory', id };
    case 'initiatives':
      // An initiative is no thing of its own yet: its session stands for it.
      return {
        kind: 'session',
        id: itemsOf(profile, aspect).find(each => each.id === id)?.sessions[0] ?? id,
      };
  }
}

function behindCount(corpus: Corpus, rest: string, { profiles }: Sources, speech: Speech): AskedEvidence {
  const [what = '', id = ''] = rest.split('@');
  const profile = profiles.find(each => each.id === id);
  if (profile === undefined) return NOTHING;
  const title = placeName(corpus, id);
  const { t } = speech;
  const aspect = ASPECTS.find(each => each === what);
  if (aspect !== undefined) {
    const items = itemsOf(profile, aspect).map(item => ({
      ref: refOf(aspect, item.id, profile),
      name: itemName(corpus, aspect, item.id, speech),
      spans: item.spans,
    }));
    return { kind: t(`aspect.${aspect}`), title, items };
  }
  if (what !== 'dates' && what !== 'figures') return NOTHING;
  const said: readonly { readonly session: string; readonly span: Span }[] = profile[what];
  const sessions = [...new Set(said.map(each => each.session))];
  const items = sessions.map(session => ({
    ref: { kind: 'session', id: session } satisfies EntityRef,
    name: entityName(corpus, { kind: 'session', id: session }, t) ?? session,
    spans: said.filter(each => each.session === session).map(each => each.span),
  }));
  return { kind: t(`aspect.${what}`), title, items };
}

function behindShare(corpus: Corpus, rest: string, sources: Sources, speech: Speech): AskedEvidence {
  const { profiles, words, compared } = sources;
  const sides = rest.split('-').map(Number);
  const having = profiles.filter((_, i) => sides.includes(i));
  const title = speech.formats.list(having.map(({ id }) => placeName(corpus, id)));
  const kind = speech.t(`comparison.by.${compared}`);
  const isExactly = (has: (i: number) => boolean) => profiles.every((_, i) => has(i) === sides.includes(i));
  if (compared !== 'terms') {
    const ids = new Map(
      having.flatMap(profile => itemsOf(profile, compared).map(item => [item.id, profile])),
    );
    const items = [...ids]
      .filter(([id]) => isExactly(i => profiles[i] !== undefined && holds(profiles[i], compared, id)))
      .map(([id, profile]) => ({
        ref: refOf(compared, id, profile),
        name: itemName(corpus, compared, id, speech),
        spans: having.flatMap(each => itemsOf(each, compared).find(item => item.id === id)?.spans ?? []),
      }));
    return { kind, title, items: items.map(item => ({ ...item, spans: distinct(item.spans) })) };
  }
  if (words === null) return { kind, title, items: [] };
  const specific = specificWords(words, profiles);
  const here = partOf(
    words,
    having.flatMap(profile => profile.sessions.map(each => each.id)),
  ).indices;
  const labels = new Map(specific.flat().map(word => [word.key, word.label]));
  const items = [...labels]
    .filter(([key]) => isExactly(i => specific[i]?.some(word => word.key === key) === true))
    .flatMap(([key, name]): readonly EvidenceItem[] => {
      const entry = findEntry(words, key);
      return entry === null
        ? []
        : [{ ref: { kind: 'term', id: key }, name, spans: spansOf(words, entry, here) }];
    });
  return { kind, title, items };
}

function holds(profile: Profile, aspect: Aspect, id: string): boolean {
  return itemsOf(profile, aspect).some(item => item.id === id);
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map(span => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}

/** The sessions that two places share, with where both are named in each. */
function behindCell(
  corpus: Corpus,
  rest: string,
  { places }: Sources,
  { t, formats }: Speech,
): AskedEvidence {
  const ends = rest.split('|');
  const [a, b] = ends.map(id => places.find(place => place.id === id));
  if (a === undefined || b === undefined) return NOTHING;
  const shared = a.sessions.filter(session => b.sessions.includes(session));
  const items = shared.map(session => ({
    ref: { kind: 'session', id: session } satisfies EntityRef,
    name: entityName(corpus, { kind: 'session', id: session }, t) ?? session,
    spans: distinct(
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
