import { ASPECTS, type Aspect, type UnitKind } from '../../../data/measure/aspects.ts';
import type { Profile } from '../../../data/measure/profile.ts';
import { itemsOf } from '../../../data/measure/shares.ts';
import { findEntry, partOf, spansOf, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { entityName } from '../../naming/entities.ts';
import type { Compared } from '../../state/exploration/comparison.ts';
import type { Speech } from '../../ui/language.tsx';
import {
  type AskedEvidence,
  distinctSpans,
  type EvidenceItem,
  NO_EVIDENCE,
} from '../parts/compare/EvidenceCard.tsx';
import { aspectName, unitName } from '../parts/compare/unitNames.ts';
import { specificWords } from './comparedWords.ts';
import { heldBy, heldWords } from './portraits.ts';
import { itemName, thingsHeld, wordsHeld } from './who.ts';

interface Sources {
  readonly corpus: Corpus;
  readonly profiles: readonly Profile[];
  readonly words: WordTable | null;
  readonly kind: UnitKind;
  readonly compared: Compared;
}

/** Finds what stands behind `count:ASPECT@ID`, `share:0-2` or `own:ASPECT@0`; nothing for what is no longer there. */
export function evidenceAsked(asked: string, sources: Sources, speech: Speech): AskedEvidence {
  const [, way, rest = ''] = /^(count|share|own):(.+)$/su.exec(asked) ?? [];
  if (way === 'count') return behindCount(rest, sources, speech);
  if (way === 'share') return behindShare(rest, sources, speech);
  if (way === 'own') return behindCell(rest, sources, speech);
  return NO_EVIDENCE;
}

function refOf(aspect: Aspect, id: string, profile: Profile | undefined): EntityRef {
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
    case 'initiatives': {
      // An initiative is no thing of its own yet: its session stands for it.
      const item = profile === undefined ? undefined : itemsOf(profile, aspect).find(each => each.id === id);
      return { kind: 'session', id: item?.sessions[0] ?? id };
    }
  }
}

function behindCount(rest: string, { corpus, profiles, kind }: Sources, speech: Speech): AskedEvidence {
  const [what = '', id = ''] = rest.split('@');
  const profile = profiles.find(each => each.id === id);
  if (profile === undefined) return NO_EVIDENCE;
  const title = unitName(corpus, kind, id, speech);
  const { t } = speech;
  const aspect = ASPECTS.find(each => each === what);
  if (aspect !== undefined) {
    const items = itemsOf(profile, aspect).map(item => ({
      ref: refOf(aspect, item.id, profile),
      name: itemName(corpus, aspect, item.id, speech),
      spans: item.spans,
    }));
    return { kind: aspectName(kind, aspect, t), title, items };
  }
  if (what !== 'dates' && what !== 'figures') return NO_EVIDENCE;
  const said: readonly { readonly session: string; readonly span: Span }[] = profile[what];
  const sessions = [...new Set(said.map(each => each.session))];
  const items = sessions.map(session => ({
    ref: { kind: 'session', id: session } satisfies EntityRef,
    name: entityName(corpus, { kind: 'session', id: session }, t) ?? session,
    spans: said.filter(each => each.session === session).map(each => each.span),
  }));
  return { kind: t(`aspect.${what}`), title, items };
}

/** What exactly some sides have of what is compared. */
function behindShare(rest: string, sources: Sources, speech: Speech): AskedEvidence {
  const { corpus, profiles, words, kind, compared } = sources;
  if (compared === 'all') return NO_EVIDENCE;
  const sides = rest.split('-').map(Number);
  const having = profiles.filter((_, i) => sides.includes(i));
  const title = speech.formats.list(having.map(({ id }) => unitName(corpus, kind, id, speech)));
  const held =
    compared === 'terms'
      ? wordsHeld(specificWords(corpus, words, kind, profiles))
      : thingsHeld(corpus, profiles, compared, speech);
  const things = held.find(each => each.sides.join('-') === sides.join('-'))?.things ?? [];
  const name = compared === 'terms' ? speech.t('comparison.by.terms') : aspectName(kind, compared, speech.t);
  return { kind: name, title, items: itemsFor(compared, things, having, sources) };
}

/** What one cell of the portraits names. */
function behindCell(rest: string, sources: Sources, speech: Speech): AskedEvidence {
  const { corpus, profiles, kind } = sources;
  const { t } = speech;
  const [what = '', column = ''] = rest.split('@');
  const aspect = what === 'terms' ? what : ASPECTS.find(each => each === what);
  const side = column === 'shared' ? column : Number(column);
  const profile = side === 'shared' ? undefined : profiles[side];
  if (aspect === undefined || (side !== 'shared' && profile === undefined)) return NO_EVIDENCE;
  const title =
    profile === undefined
      ? t('comparison.shared', { count: profiles.length })
      : t('comparison.only', { name: unitName(corpus, kind, profile.id, speech) });
  return {
    kind: aspect === 'terms' ? t('comparison.words') : aspectName(kind, aspect, t),
    title,
    items: itemsFor(
      aspect,
      thingsIn(aspect, side, sources, speech),
      profile === undefined ? profiles : [profile],
      sources,
    ),
  };
}

function thingsIn(
  aspect: Aspect | 'terms',
  side: number | 'shared',
  { corpus, profiles, words, kind }: Sources,
  speech: Speech,
): ReturnType<typeof heldBy> {
  if (aspect !== 'terms') return heldBy(thingsHeld(corpus, profiles, aspect, speech), side);
  const { specific, common } = heldWords(corpus, words, kind, profiles);
  return [...heldBy(specific, side), ...(side === 'shared' ? common : [])];
}

/** Things with the passages that tie them to those who have them. */
function itemsFor(
  what: Aspect | 'terms',
  things: readonly { readonly id: string; readonly name: string }[],
  having: readonly Profile[],
  { words }: Sources,
): readonly EvidenceItem[] {
  if (what !== 'terms') {
    return things.map(({ id, name }) => {
      const found = having.flatMap(profile => itemsOf(profile, what).filter(item => item.id === id));
      const owner = having.find(profile => itemsOf(profile, what).some(item => item.id === id));
      return { ref: refOf(what, id, owner), name, spans: distinctSpans(found.flatMap(item => item.spans)) };
    });
  }
  if (words === null) return [];
  const sessions = having.flatMap(profile => profile.sessions.map(each => each.id));
  const here = partOf(words, sessions).indices;
  return things.flatMap(({ id, name }): readonly EvidenceItem[] => {
    const entry = findEntry(words, id);
    return entry === null ? [] : [{ ref: { kind: 'term', id }, name, spans: spansOf(words, entry, here) }];
  });
}
