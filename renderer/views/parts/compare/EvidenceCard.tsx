import { passagesOf } from '../../../../data/graph/evidence.ts';
import type { Corpus } from '../../../../data/model/corpus.ts';
import type { EntityRef } from '../../../../data/model/entity.ts';
import type { Span } from '../../../../data/model/span.ts';
import { typeset } from '../../../../data/text/typeset.ts';
import { useActions } from '../../../state/hook.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { PassageList } from '../PassageList.tsx';

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

export const NO_EVIDENCE: AskedEvidence = { kind: '', title: '', items: [] };

interface EvidenceProps {
  readonly corpus: Corpus;
  readonly evidence: AskedEvidence;
  readonly onClose: () => void;
}

/** Each thing behind a figure, with the passages that say so. */
export function EvidenceCard({ corpus, evidence, onClose }: EvidenceProps) {
  const { t } = useSpeech();
  const { select } = useActions();
  return (
    <article className="card">
      <header className="card-head">
        <p className="card-kind">{evidence.kind}</p>
        <h2 className="card-title">{typeset(evidence.title)}</h2>
      </header>
      {evidence.items.length === 0 ? <p>{t('territories.nothing')}</p> : null}
      {evidence.items.map(({ ref, name, spans }) => (
        <section key={`${ref.kind}:${ref.id}:${name}`} className="said">
          <Button tone="link" label={name} onPress={() => select(ref)} />
          <PassageList text={corpus.text} passages={passagesOf(corpus.text, spans)} about={ref} />
        </section>
      ))}
      <Button tone="link" label={t('action.close')} onPress={onClose} />
    </article>
  );
}

/** Passages in reading order, each once. */
export function distinctSpans(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map(span => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}
