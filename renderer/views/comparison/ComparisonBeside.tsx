import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { compareWith, MOST_COMPARED } from '../../state/exploration/comparison.ts';
import { comparedIn, selectComparison, selectUnits } from '../../state/exploration/derived-comparison.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Chosen } from '../parts/compare/Chosen.tsx';
import { unitListed } from '../parts/compare/unitNames.ts';
import { type SilenceProps, useSilence } from '../parts/silence.ts';
import { Asked } from './Asked.tsx';

/** Beside a comparison: the figure that is asked about, what is compared, and everything of its kind, each a press away. */
export function ComparisonBeside({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const ids = useMaillage(selectUnits);
  const { kind } = useMaillage(selectComparison);
  const asked = useMaillage(s => s.exploration.comparison.asked);
  return (
    <>
      {asked === null ? (
        <h2 className="visually-hidden">{t('screen.comparison')}</h2>
      ) : (
        <Asked key={asked} corpus={corpus} asked={asked} />
      )}
      <Chosen corpus={corpus} kind={kind} ids={ids} />
      {asked === null ? <Others corpus={corpus} ids={ids} /> : null}
    </>
  );
}

/** Nothing can be compared where there are no two. */
export function ComparisonSilence({ corpus, hear }: SilenceProps) {
  const ids = useMaillage(selectUnits);
  const { kind } = useMaillage(selectComparison);
  const chosen = useMaillage(s => s.exploration.comparison.chosen);
  useSilence(ids.length < 2 && comparedIn(corpus, chosen, kind).length === 0, hear);
  return null;
}

/** Under what is selected, what is compared. */
export function ComparisonTools({ corpus }: { readonly corpus: Corpus; readonly selection: EntityRef }) {
  const ids = useMaillage(selectUnits);
  const kind = useMaillage(selectComparison).kind;
  return <Chosen corpus={corpus} kind={kind} ids={ids} />;
}

/** What is not compared yet: a press adds it. */
function Others({ corpus, ids }: { readonly corpus: Corpus; readonly ids: readonly string[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const { changeComparison } = useActions();
  const { kind } = useMaillage(selectComparison);
  const all = useMaillage(s => s.exploration.comparison.chosen);
  const chosen = comparedIn(corpus, all, kind);
  const others = ids.filter(id => !chosen.includes(id));
  if (others.length === 0 || chosen.length >= MOST_COMPARED) return null;
  return (
    <section>
      <h3>
        {t('comparison.others')} <span className="number">({others.length})</span>
      </h3>
      <ul className="ties">
        {others.map(id => {
          const { label, note } = unitListed(corpus, kind, id, speech);
          return (
            <li key={id}>
              <Button
                tone="link"
                label={label}
                name={t('comparison.addThis', { name: label })}
                onPress={() => changeComparison(compareWith({ kind, id }))}
              />
              <span className="tie-note"> {typeset(note)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
