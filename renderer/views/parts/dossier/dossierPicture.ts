import { nearest } from '../../../../data/graph/ego.ts';
import type { Graph } from '../../../../data/graph/graph.ts';
import { subgraph } from '../../../../data/graph/subgraph.ts';
import { nodeKeyOf } from '../../../../data/graph/ties.ts';
import { cloudWords, SESSION_FLOOR } from '../../../../data/measure/cloud.ts';
import type { WordTable } from '../../../../data/measure/word-table.ts';
import type { Corpus } from '../../../../data/model/corpus.ts';
import type { EntityRef } from '../../../../data/model/entity.ts';
import { entityKindName, entityName } from '../../../naming/entities.ts';
import { sessionBadge, sessionLabel } from '../../../naming/sessions.ts';
import type { DossierInput, DossierList, DossierNetwork } from '../../../scenes/dossier-input.ts';
import type { Speech } from '../../../ui/language.tsx';
import { hoursWords } from '../hoursWords.ts';
import { sourceLine, subtitle } from '../picture.ts';
import { quotations } from '../quotations.ts';
import { tieNote } from '../tieNote.ts';
import { type TieRow, tiesOf } from '../ties.ts';
import { type DossierKind, hasDossier } from './dossierKinds.ts';

/** Nodes of the network: as many as can be named beside lists. */
const NODES = 22;
/** Words, and passages before those that find no room are counted. */
const TERMS = 14;
const QUOTED = 40;

/** What a sheet is made from. */
export interface DossierSource {
  readonly corpus: Corpus;
  /** The network of all kinds, without filters. */
  readonly graph: Graph;
  /** Null while words are not counted. */
  readonly words: WordTable | null;
}

export type DossierPicture = Pick<DossierInput, 'words' | 'ties' | 'texts' | 'near'>;

/** Chooses everything that the sheet of one thing shows, and every word of it. */
export function dossierPicture(source: DossierSource, ref: EntityRef, speech: Speech): DossierPicture {
  const { corpus } = source;
  const { t, formats, language } = speech;
  const name = entityName(corpus, ref, t) ?? ref.id;
  const found = tiesOf(corpus, ref);
  const lists: readonly (readonly [DossierKind, readonly TieRow[]])[] = [
    ['session', found.sessions],
    ['person', found.people],
    ['organisation', found.organisations],
    ['territory', found.territories],
  ];
  const ties = lists
    .filter(([, each]) => each.length > 0)
    .map(([kind, each]) => tieList(corpus, kind, each, speech));
  const texts = [
    keywords(corpus, ref, speech),
    terms(source, ref, found.sessions, speech),
    quoted(corpus, ref, found.passages, speech),
  ];
  return {
    words: {
      language,
      title: name,
      subtitle: subtitle(entityKindName(corpus, ref, t), ...factsOf(corpus, ref, speech)),
      description: t('dossier.account', {
        name,
        kind: entityKindName(corpus, ref, t),
        sessions: found.sessions.length,
        people: found.people.length,
        organisations: found.organisations.length,
        passages: found.passages.length,
      }),
      source: sourceLine(corpus, speech),
      number: value => formats.number(value),
      more: count => t('inspector.more', { count }),
    },
    ties,
    texts: texts.filter(list => list.entries.length > 0),
    near: nearOf(source, ref, speech),
  };
}

/** What the thing is by itself, each in a few words. */
function factsOf(corpus: Corpus, { kind, id }: EntityRef, { t }: Speech): readonly string[] {
  const session = kind === 'session' ? corpus.sessions.get(id) : undefined;
  if (session !== undefined) {
    const theme = session.theme === null ? undefined : corpus.themes.get(session.theme);
    const { page, status } = session;
    return [
      theme?.title ?? '',
      session.subtitle ?? '',
      status === 'cancelled' || status === 'postponed' ? t(`session.${status}`) : '',
      hoursWords(t, session),
      page === null ? '' : t('session.page', { page }),
    ];
  }
  const territory = kind === 'territory' ? corpus.territories.get(id) : undefined;
  if (territory === undefined) return [];
  const { code, population, populationYear } = territory;
  return [
    code === null ? '' : t('inspector.code', { code }),
    population === null
      ? ''
      : t('inspector.population', { count: population, year: String(populationYear ?? 'none') }),
  ];
}

function tieList(
  corpus: Corpus,
  kind: DossierKind,
  ties: readonly TieRow[],
  { t, formats }: Speech,
): DossierList {
  return {
    key: `ties-${kind}`,
    part: 'ties',
    title: t('dossier.heading', {
      title: t(`kind.${kind}`, { count: 2 }),
      count: formats.number(ties.length),
    }),
    entries: ties.map(({ to, note }) => ({
      key: to.id,
      text: entityName(corpus, to, t) ?? to.id,
      note: tieNote(corpus, note, t),
    })),
  };
}

/** The words that a session declares of itself. */
function keywords(corpus: Corpus, { kind, id }: EntityRef, { t, formats }: Speech): DossierList {
  const declared = kind === 'session' ? (corpus.sessions.get(id)?.declaredKeywords ?? []) : [];
  const text = formats.list(declared.map(each => each.label));
  return {
    key: 'keywords',
    part: 'terms',
    title: t('session.keywords'),
    entries: declared.length === 0 ? [] : [{ key: 'all', text, note: '' }],
  };
}

/** The words that its sessions use more than the others. */
function terms(
  { words }: DossierSource,
  ref: EntityRef,
  sessions: readonly TieRow[],
  { t, formats }: Speech,
): DossierList {
  const ids = ref.kind === 'session' ? [ref.id] : sessions.map(({ to }) => to.id);
  const found =
    words === null || ids.length === 0
      ? []
      : cloudWords(words, { sessions: ids }, { measure: 'specificity', floor: SESSION_FLOOR, limit: TERMS })
          .words;
  const said = found.map(({ label, f }) => t('dossier.term', { label, count: formats.number(f) }));
  return {
    key: 'terms',
    part: 'terms',
    title: t('dossier.terms', { count: ids.length }),
    entries: said.length === 0 ? [] : [{ key: 'all', text: said.join(' · '), note: '' }],
  };
}

function quoted(
  corpus: Corpus,
  ref: EntityRef,
  passages: Parameters<typeof quotations>[1],
  speech: Speech,
): DossierList {
  const { t, formats } = speech;
  return {
    key: 'quotations',
    part: 'quotations',
    title: t('dossier.heading', {
      title: t('dossier.passages', { count: passages.length }),
      count: formats.number(passages.length),
    }),
    entries: quotations(corpus, passages.slice(0, QUOTED), speech).map(({ text, place }, i) => ({
      key: `${ref.id}-${i}`,
      text: t('dossier.quoted', { text }),
      note: place,
    })),
  };
}

/** What stands around it: sessions, people, bodies and places, not the themes, which tie everything to everything. */
function nearOf(
  { corpus, graph }: DossierSource,
  ref: EntityRef,
  { t, language, formats }: Speech,
): DossierNetwork | null {
  const concrete = subgraph(graph, i => hasDossier(graph.nodes[i] ?? { kind: 'theme' }));
  const root = nodeKeyOf(ref);
  const { graph: around, within } = nearest(concrete, root, NODES);
  if (around.nodes.length < 2) return null;
  const kind = (each: DossierKind | 'theme' | 'keyword') => t(`kind.${each}`, { count: 2 });
  return {
    title: t('dossier.near', {
      shown: formats.number(around.nodes.length - 1),
      within: within - 1,
      all: formats.number(within - 1),
    }),
    root,
    graph: {
      ...around,
      nodes: around.nodes.map(node => {
        const session = node.kind === 'session' ? corpus.sessions.get(node.id) : undefined;
        return session === undefined ? node : { ...node, label: sessionLabel(t, corpus, session) };
      }),
    },
    words: {
      language,
      title: '',
      subtitle: '',
      description: '',
      source: '',
      kinds: {
        person: kind('person'),
        session: kind('session'),
        organisation: kind('organisation'),
        territory: kind('territory'),
        theme: kind('theme'),
        keyword: kind('keyword'),
      },
      themes: [],
      noTheme: '',
      legendKinds: '',
      legendColour: '',
      legendSize: '',
      badge: node => {
        const session = corpus.sessions.get(node.id);
        return session === undefined ? null : sessionBadge(t, corpus, session);
      },
      say: ({ label, kind: of }, links) =>
        t('network.say', { name: label, kind: t(`kind.${of}`, { count: 1 }), links }),
    },
  };
}
