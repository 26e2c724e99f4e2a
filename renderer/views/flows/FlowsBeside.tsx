import { useMemo } from 'react';
import { passagesOf } from '../../../data/graph/evidence.ts';
import type { Flows, FlowUnit } from '../../../data/measure/flows.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { entityName } from '../../naming/entities.ts';
import { selectCopresence, selectFlows } from '../../state/exploration/derived-flows.ts';
import { setFlows } from '../../state/exploration/flows.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { PassageList } from '../parts/PassageList.tsx';
import { type SilenceProps, useSilence } from '../parts/silence.ts';
import { FlowsAccount } from './FlowsAccount.tsx';
import { nodeLabels, volumeWords } from './flowsPicture.ts';

/** Beside the flows: who is behind the value, the band or the cell that is asked about; else how it is counted. */
export function FlowsBeside({ corpus }: { readonly corpus: Corpus }) {
  const { asked, reading } = useMaillage(s => s.exploration.flows);
  const flows = useMaillage(selectFlows);
  if (asked?.startsWith('cell:') && reading !== 'volumes') {
    return <Cell key={asked} corpus={corpus} kind={reading} ends={asked.slice(5).split('|')} />;
  }
  const unit = flows === null || asked === null ? null : unitsAsked(flows, asked);
  return flows === null || asked === null || unit === null ? (
    <FlowsAccount corpus={corpus} />
  ) : (
    <Units key={asked} corpus={corpus} flows={flows} asked={unit} />
  );
}

/** Nothing is counted where nothing is drawn. */
export function FlowsSilence({ hear }: SilenceProps) {
  const bands = useMaillage(s => selectFlows(s)?.nodes.length ?? null);
  const cells = useMaillage(s => selectCopresence(s)?.items.length ?? 0);
  useSilence(bands === null ? cells < 2 : bands === 0, hear);
  return null;
}

interface AskedUnits {
  readonly keys: readonly string[];
  readonly units: readonly FlowUnit[];
  readonly total: number;
}

function unitsAsked(flows: Flows, asked: string): AskedUnits | null {
  const node = flows.nodes.find(each => `node:${each.key}` === asked);
  if (node !== undefined) return { keys: [node.key], units: node.units, total: node.total };
  const link = flows.links.find(each => `link:${each.source}|${each.target}` === asked);
  return link === undefined
    ? null
    : { keys: [link.source, link.target], units: link.units, total: link.total };
}

interface Item {
  readonly ref: EntityRef;
  readonly name: string;
  readonly spans: readonly Span[];
}

function Card({
  title,
  kind,
  items,
  corpus,
}: {
  title: string;
  kind: string;
  items: readonly Item[];
  corpus: Corpus;
}) {
  const { t } = useSpeech();
  const { select, changeFlows } = useActions();
  return (
    <article className="card">
      <header className="card-head">
        <p className="card-kind">{kind}</p>
        <h2 className="card-title">{typeset(title)}</h2>
      </header>
      {items.map(({ ref, name, spans }) => (
        <section key={`${ref.kind}:${ref.id}`} className="said">
          <Button tone="link" label={name} onPress={() => select(ref)} />
          <PassageList text={corpus.text} passages={passagesOf(corpus.text, spans)} about={ref} />
        </section>
      ))}
      <Button tone="link" label={t('action.close')} onPress={() => changeFlows(setFlows({ asked: null }))} />
    </article>
  );
}

function Units({ corpus, flows, asked }: { corpus: Corpus; flows: Flows; asked: AskedUnits }) {
  const speech = useSpeech();
  const { t } = speech;
  const labels = useMemo(() => nodeLabels(corpus, flows, speech), [corpus, flows, speech]);
  const items = useMemo(() => peopleOf(corpus, asked.units, speech), [corpus, asked, speech]);
  return (
    <Card
      corpus={corpus}
      kind={t('flows.volume', { total: volumeWords(speech)(asked.total), people: items.length })}
      title={asked.keys.map(key => labels.get(key) ?? '').join(' → ')}
      items={items}
    />
  );
}

/** The people behind some units, each with the words that say so. */
function peopleOf(corpus: Corpus, units: readonly FlowUnit[], { t }: Speech): readonly Item[] {
  const people = new Map<string, Span[]>();
  for (const { person, span } of units) people.set(person, [...(people.get(person) ?? []), span]);
  return [...people].map(([id, spans]) => ({
    ref: { kind: 'person', id },
    name: entityName(corpus, { kind: 'person', id }, t) ?? id,
    spans,
  }));
}

interface CellProps {
  readonly corpus: Corpus;
  readonly kind: 'organisation' | 'territory';
  readonly ends: readonly string[];
}

/** The sessions that two things share, with where both stand in each. */
function Cell({ corpus, kind, ends }: CellProps) {
  const { t, formats } = useSpeech();
  const items = useMemo(() => sharedSessions(corpus, kind, ends, t), [corpus, kind, ends, t]);
  return (
    <Card
      corpus={corpus}
      kind={t('similarity.common', { count: items.length })}
      title={formats.list(ends.map(id => entityName(corpus, { kind, id }, t) ?? id))}
      items={items}
    />
  );
}

function sharedSessions(
  corpus: Corpus,
  kind: 'organisation' | 'territory',
  ends: readonly string[],
  t: Speech['t'],
): readonly Item[] {
  return corpus.dataset.sessions.flatMap(({ id }): readonly Item[] => {
    const found = ends.map(end => [
      ...(corpus.mentionsOfSession.get(id) ?? []).filter(each => each.kind === kind && each.id === end),
      ...(kind === 'territory' ? [] : (corpus.affiliationsOfOrganisation.get(end) ?? [])).filter(
        each => each.session === id,
      ),
    ]);
    if (found.some(each => each.length === 0)) return [];
    const byPlace = new Map(found.flat().map(({ span }) => [`${span.start}-${span.end}`, span]));
    const ref = { kind: 'session', id } as const;
    return [
      {
        ref,
        name: entityName(corpus, ref, t) ?? id,
        spans: [...byPlace.values()].sort((a, b) => a.start - b.start),
      },
    ];
  });
}
