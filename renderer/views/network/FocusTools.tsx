import { useMemo } from 'react';
import { RELATIONS } from '../../../data/graph/graph.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectNetwork } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { type Focus, focusOn, MOST_DEPTH } from '../../state/network/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { MultiChoice } from '../../ui/MultiChoice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { keyName } from './names.ts';

/** Roots that are named; more are counted. */
const NAMED = 3;

interface FocusToolsProps {
  readonly corpus: Corpus;
  /** Whether the number of steps is chosen here; not where it is chosen beside. */
  readonly steps?: boolean;
}

/** What the picture is narrowed to, and the way to widen it. */
export function FocusTools({ corpus, steps = true }: FocusToolsProps) {
  const focus = useMaillage(s => s.exploration.network.focus);
  return focus === null ? null : <Narrowed corpus={corpus} focus={focus} steps={steps} />;
}

function Narrowed({ corpus, focus, steps }: Required<FocusToolsProps> & { readonly focus: Focus }) {
  const { t, formats } = useSpeech();
  const { changeNetwork } = useActions();
  const network = useMaillage(selectNetwork);
  const present = useMemo(() => new Set(network.links.map(link => link.relation)), [network]);
  const relations = RELATIONS.filter(relation => present.has(relation));
  const { roots, depth } = focus;
  const names =
    roots.length > NAMED
      ? t('network.many', { count: roots.length })
      : formats.list(roots.map(key => keyName(corpus, key, t)));
  return (
    <section className="narrowed">
      <p>{t('network.focused', { names, depth })}</p>
      {steps ? (
        <Segmented
          label={t('network.around')}
          value={String(depth)}
          options={Array.from({ length: MOST_DEPTH + 1 }, (_, steps) => ({
            value: String(steps),
            label: steps === 0 ? '0' : t('network.depth', { depth: steps }),
          }))}
          onChange={value => changeNetwork(focusOn({ ...focus, depth: Number(value) }))}
        />
      ) : null}
      {relations.length > 1 && depth > 0 ? (
        <MultiChoice
          label={t('network.relations')}
          summary={
            focus.relations.length === 0
              ? t('network.allRelations')
              : t('network.someRelations', { count: focus.relations.length })
          }
          chosen={focus.relations}
          groups={[
            {
              label: t('network.relations'),
              options: relations.map(relation => ({ value: relation, label: t(`relation.${relation}`) })),
            },
          ]}
          onChange={chosen =>
            changeNetwork(focusOn({ ...focus, relations: RELATIONS.filter(each => chosen.includes(each)) }))
          }
        />
      ) : null}
      <Button tone="accent" label={t('network.wholeAgain')} onPress={() => changeNetwork(focusOn(null))} />
    </section>
  );
}
