import { useMemo, useRef, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { regionPath } from '../../interact/lasso.ts';
import type { NetworkDrawing } from '../../scenes/network-input.ts';
import { selectGraph, selectIsCounting, selectSelection } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { selectIsUntied, selectSizes } from '../../state/network/derived-network.ts';
import { mark } from '../../state/network/network-options.ts';
import { useSpeech } from '../../ui/language.tsx';
import { behindPicture, later } from '../../ui/later.tsx';
import { Figure } from '../parts/Figure.tsx';
import { useLatest } from '../parts/useLatest.ts';
import { useZoom } from '../parts/useZoom.ts';
import { useNetworkCamera } from './useNetworkCamera.ts';
import { useNetworkChoice } from './useNetworkChoice.ts';
import { useNetworkDrawing } from './useNetworkDrawing.ts';
import { useNetworkGestures } from './useNetworkGestures.ts';
import { useNetworkPlaces } from './useNetworkPlaces.ts';
import { useNetworkTables } from './useNetworkTables.ts';
import { useNetworkWay } from './useNetworkWay.ts';
import { usePointed } from './usePointed.ts';

const NetworkOptionsBar = behindPicture(
  async () => (await import('./NetworkOptionsBar.tsx')).NetworkOptionsBar,
  <span className="button waiting waiting-options" aria-hidden="true" />,
);
const PointedLink = later(async () => (await import('./PointedLink.tsx')).PointedLink);
const Working = later(async () => (await import('./Working.tsx')).Working);
const ZoomButtons = behindPicture(async () => (await import('../parts/ZoomButtons.tsx')).ZoomButtons);

/** What the buttons of the zoom take beside the title. */
const ZOOM_ROOM = 150;

/** Sessions that nothing ties are told of by the programme, which the words in the picture's place lead to. */
const drawNothing = () => null;

/** People, sessions, organisations, territories, themes and keywords in one network; any kinds switched on or off. */
export function NetworkView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { changeNetwork } = useActions();
  const { marked } = useMaillage(s => s.exploration.network);
  const values = useMaillage(selectSizes);
  const counting = useMaillage(selectIsCounting);
  const untied = useMaillage(selectIsUntied);
  const graph = useMaillage(selectGraph);
  const kept = useMaillage(selectSelection);
  const [hovered, setHovered] = useState<EntityRef | null>(null);
  const { view, gestures: zoom, buttons } = useZoom();
  const drawing = useRef<NetworkDrawing | null>(null);
  const viewed = useLatest(view);
  const ring = useLatest((keys: readonly string[]) => changeNetwork(mark([...marked, ...keys])));
  const { pointed, pointing } = usePointed(drawing);
  const others = useMemo(() => [pointing, zoom], [pointing, zoom]);
  const { gestures, region, ...held } = useNetworkGestures(drawing, viewed, others, ring);

  const places = useNetworkPlaces(graph, held);
  const { draw, drawWhole, paperInput, asked, grouping } = useNetworkDrawing({
    corpus,
    graph,
    places,
    hovered,
    view,
    drawing,
  });
  const tables = useNetworkTables(corpus, graph, grouping, values);
  const choose = useNetworkChoice(graph, drawing);

  const wayOut = useNetworkWay(corpus);
  const { onDrawn, ...frames } = useNetworkCamera(graph, drawing, places.ready, buttons);

  const network = async () => {
    const input = paperInput();
    if (input === null) return null;
    const { networkFileOf } = await import('./networkFile.ts');
    return networkFileOf({ corpus, kept, input, more: tables.more, speech });
  };

  return (
    <Figure
      options={<NetworkOptionsBar />}
      draw={untied ? drawNothing : draw}
      drawWhole={untied ? drawNothing : drawWhole}
      network={network}
      asked={asked}
      tables={[
        { label: t('network.nodes'), table: tables.nodes },
        { label: t('network.links'), table: tables.links },
      ]}
      waiting={!untied && (counting || !places.ready)}
      wayOut={wayOut}
      emptyWords={t(counting ? 'network.counting' : places.ready ? 'chart.empty' : 'network.layingOut')}
      onHover={setHovered}
      onDrawn={onDrawn}
      onChoose={choose}
      gestures={gestures}
      aside={ZOOM_ROOM}
      overlay={
        <>
          {region === null ? null : (
            <svg className="region" aria-hidden="true">
              <path d={regionPath(region)} />
            </svg>
          )}
          <Working />
          {pointed === null ? null : <PointedLink corpus={corpus} graph={graph} pointed={pointed} />}
          {untied ? null : <ZoomButtons buttons={buttons} {...frames} />}
        </>
      }
    />
  );
}
