import { COUNTINGS, DIMENSIONS, type Dimension } from '../../../data/measure/flows.ts';
import { selectDimensions, selectOfferedDimensions } from '../../state/exploration/derived-flows.ts';
import { FLOW_READINGS, setDimension, setFlows } from '../../state/exploration/flows.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

const NONE = 'none';

/** What flows from where to where, and how it is counted. */
export function FlowsOptionsBar() {
  const { t } = useSpeech();
  const { changeFlows } = useActions();
  const { reading, counting, traced } = useMaillage(s => s.exploration.flows);
  const dimensions = useMaillage(selectDimensions);
  const put = (column: number, dimension: Dimension | null) =>
    changeFlows(before => setDimension(column, dimension)({ ...before, dimensions }));
  const offered = useMaillage(selectOfferedDimensions);
  const options = DIMENSIONS.filter(each => offered.includes(each) || dimensions.includes(each)).map(
    value => ({ value, label: t(`flows.dimension.${value}`) }),
  );
  return (
    <>
      <Segmented
        label={t('flows.reading')}
        quiet
        value={reading}
        options={FLOW_READINGS.map(value => ({ value, label: t(`flows.reading.${value}`) }))}
        onChange={next => changeFlows(setFlows({ reading: next, asked: null }))}
      />
      {reading === 'volumes' ? (
        <>
          {[0, 1].map(column => (
            <Pick
              key={column}
              label={t('flows.columnLabel', { number: column + 1 })}
              value={dimensions[column] ?? 'theme'}
              options={options}
              onChange={dimension => put(column, dimension)}
            />
          ))}
          <Pick
            label={t('flows.columnLabel', { number: 3 })}
            value={dimensions[2] ?? NONE}
            options={[{ value: NONE, label: t('flows.noColumn') }, ...options]}
            onChange={dimension => put(2, dimension === NONE ? null : dimension)}
          />
          <Pick
            label={t('flows.counting')}
            value={counting}
            options={COUNTINGS.map(value => ({ value, label: t(`flows.counting.${value}`) }))}
            onChange={next => changeFlows(setFlows({ counting: next }))}
          />
          <Chip
            label={t('flows.traced')}
            chosen={traced}
            onChange={next => changeFlows(setFlows({ traced: next }))}
          />
        </>
      ) : null}
    </>
  );
}
