import { type FlowNode, NO_BODY, NO_VALUE, OTHERS } from '../../../data/measure/flows.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectFlows } from '../../state/exploration/derived-flows.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { valueLabel } from './flowNames.ts';
import { ruleOf, volumeWords } from './flowsPicture.ts';

/** How flows are counted, and what the columns gather. */
export function FlowsAccount({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const flows = useMaillage(selectFlows);
  const counting = useMaillage(s => s.exploration.flows.counting);
  if (flows === null) return <p className="quiet">{t('copresence.hint')}</p>;
  const value = volumeWords(speech);
  const isPlaceless = ({ column, value: is }: FlowNode) =>
    is === NO_VALUE && ['level', 'region'].includes(flows.dimensions[column] ?? '');
  const column = flows.nodes.find(isPlaceless)?.column;
  const without = (is: string) =>
    flows.nodes.find(node => node.column === column && node.value === is)?.units.length ?? 0;
  return (
    <div className="compared">
      <h2 className="visually-hidden">{t('screen.flows')}</h2>
      <p className="quiet">{t('flows.hint')}</p>
      <p>{t(`flows.ruleLong.${ruleOf(flows, counting)}`)}</p>
      <p>{t('flows.sums', { total: value(flows.total) })}</p>
      {flows.nodes.some(isPlaceless) ? (
        <p>{t('flows.whyNone', { count: without(NO_VALUE), bare: without(NO_BODY) })}</p>
      ) : null}
      {flows.nodes
        .filter(node => node.value === OTHERS)
        .map(node => {
          const dimension = flows.dimensions[node.column] ?? 'theme';
          return (
            <section key={node.key}>
              <h3>
                {t('flows.gathered', {
                  dimension: t(`flows.dimension.${dimension}`),
                  count: node.gathered.length,
                })}
              </h3>
              <ul className="ties">
                {node.gathered.map(each => (
                  <li key={each.value}>
                    {valueLabel(corpus, dimension, each.value, 0, speech)}{' '}
                    <span className="number">({value(each.total)})</span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
    </div>
  );
}
