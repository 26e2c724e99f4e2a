import { useCallback, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { entityName } from '../../naming/entities.ts';
import { flowsScene } from '../../scenes/flows.ts';
import { matrixScene } from '../../scenes/matrix.ts';
import { measureText } from '../../scenes/measure.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { selectCopresence, selectFlows } from '../../state/exploration/derived-flows.ts';
import { setFlows } from '../../state/exploration/flows.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { Figure } from '../parts/Figure.tsx';
import { useSceneTheme } from '../parts/look.ts';
import { pairTable } from '../parts/pairs.ts';
import { copresencePicture, leftTable } from './copresencePicture.ts';
import { FlowsOptionsBar } from './FlowsOptionsBar.tsx';
import { flowsPicture, flowsTables } from './flowsPicture.ts';

/** Flows: volumes over two or three dimensions, or who stands in the same sessions. */
export function FlowsView({ corpus }: { readonly corpus: Corpus }) {
  const reading = useMaillage(s => s.exploration.flows.reading);
  return reading === 'volumes' ? (
    <Volumes corpus={corpus} />
  ) : (
    <Copresence key={reading} corpus={corpus} kind={reading} />
  );
}

function Volumes({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { changeFlows } = useActions();
  const theme = useSceneTheme();
  const flows = useMaillage(selectFlows);
  const options = useMaillage(s => s.exploration.flows);
  const query = useMaillage(s => s.exploration.query);
  const picture = useMemo(
    () => (flows === null ? null : flowsPicture(corpus, flows, options, query, speech)),
    [corpus, flows, options, query, speech],
  );
  const tables = useMemo(
    () => (flows === null ? null : flowsTables(corpus, flows, speech)),
    [corpus, flows, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      picture === null || picture.nodes.length === 0
        ? null
        : flowsScene({ ...picture, size, theme, measure: measureText, asked: options.asked, ...on }),
    [picture, theme, options.asked],
  );
  return (
    <Figure
      options={<FlowsOptionsBar />}
      draw={draw}
      tables={
        tables === null
          ? []
          : [
              { label: t('flows.linksShort'), table: tables.links },
              { label: t('flows.valuesShort'), table: tables.values },
            ]
      }
      emptyWords={t('flows.empty')}
      onChoose={(_, key) => changeFlows(setFlows({ asked: key }))}
    />
  );
}

interface CopresenceProps {
  readonly corpus: Corpus;
  readonly kind: 'organisation' | 'territory';
}

function Copresence({ corpus, kind }: CopresenceProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { select, changeFlows } = useActions();
  const theme = useSceneTheme();
  const matrix = useMaillage(selectCopresence);
  const asked = useMaillage(s => s.exploration.flows.asked);
  const query = useMaillage(s => s.exploration.query);
  const selected = useMaillage(s => s.exploration.selection);
  const picture = useMemo(
    () => (matrix === null ? null : copresencePicture(corpus, matrix, kind, query, speech)),
    [corpus, matrix, kind, query, speech],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) =>
      picture === null || picture.items.length < 2
        ? null
        : matrixScene({
            ...picture,
            size,
            theme,
            measure: measureText,
            selected,
            asked: asked?.replace(/^cell:/u, '') ?? null,
            ...on,
          }),
    [picture, theme, selected, asked],
  );
  const name = (id: string) => entityName(corpus, { kind, id }, t) ?? id;
  const choose = (datum: EntityRef | null, key: string | null) => {
    if (key?.startsWith('cell:')) changeFlows(setFlows({ asked: key }));
    else select(datum);
  };
  return (
    <Figure
      options={<FlowsOptionsBar />}
      draw={draw}
      tables={
        matrix === null
          ? []
          : [
              {
                label: t('copresence.pairsShort'),
                table: pairTable(
                  matrix,
                  kind,
                  name,
                  t(`copresence.title.${kind}`),
                  t('copresence.legend'),
                  speech,
                ),
              },
              { label: t('copresence.leftShort'), table: leftTable(corpus, matrix, kind, speech) },
            ]
      }
      emptyWords={t('flows.emptyTogether')}
      onChoose={choose}
    />
  );
}
