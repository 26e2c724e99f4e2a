import { type RefObject, useCallback, useMemo } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import { nodeKeyOf } from '../../../data/graph/ties.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { bodyShort } from '../../naming/bodies.ts';
import { sessionLabel } from '../../naming/sessions.ts';
import { measureText } from '../../scenes/measure.ts';
import { drawNetwork } from '../../scenes/network.ts';
import type {
  NetworkDrawing,
  NetworkInput,
  NetworkPictureOptions,
  NetworkScene,
} from '../../scenes/network-input.ts';
import { weightRange } from '../../scenes/network-ties.ts';
import type { ViewTransform } from '../../scenes/scene-words.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { LIGHT } from '../../scenes/theme.ts';
import { selectWholeGraph } from '../../state/exploration/derived.ts';
import { useMaillage } from '../../state/hook.ts';
import { isSketched, selectLit, selectSizes } from '../../state/network/derived-network.ts';
import { colourOf } from '../../state/network/network-colours.ts';
import { sizeOf } from '../../state/network/network-sizes.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { Asked } from '../../ui/SceneView.tsx';
import type { ElementSize } from '../../ui/useSize.ts';
import { useSceneTheme } from '../parts/look.ts';
import { type Grouping, isThemeless } from './networkGroups.ts';
import { useNetworkGroups } from './useNetworkGroups.ts';
import type { NetworkPlaces } from './useNetworkPlaces.ts';
import { useNetworkWords } from './useNetworkWords.ts';

/** The page that files of data are laid out on, whatever the window: the same network gives the same file. */
const PAPER: ElementSize = { width: 1280, height: 800 };

interface DrawingInput {
  readonly corpus: Corpus;
  readonly graph: Graph;
  readonly places: NetworkPlaces;
  readonly hovered: EntityRef | null;
  readonly view: ViewTransform;
  /** Is given what was drawn last. */
  readonly drawing: RefObject<NetworkDrawing | null>;
}

/** What draws the network for a size, and the groups that its colours show. */
export function useNetworkDrawing({ corpus, graph, places, hovered, view, drawing }: DrawingInput): {
  readonly draw: (size: ElementSize, on?: SheetChange) => NetworkScene | null;
  /** The picture for files, which can do with every mark by itself. */
  readonly drawWhole: (size: ElementSize, on?: SheetChange) => NetworkScene | null;
  /** What the picture is drawn from, in the look of paper: for files that other programs draw. */
  readonly paperInput: () => NetworkInput | null;
  readonly asked: Asked;
  readonly grouping: Grouping;
} {
  const theme = useSceneTheme();
  const { grouping, hulls } = useNetworkGroups(corpus, graph);
  const words = useNetworkWords(corpus, graph, grouping.groups);
  const shown = useShownOptions(corpus);
  const { ready, positions, extent, names } = places;
  const labelled = useLabelled(corpus, graph);
  const options = useMemo(
    (): NetworkPictureOptions => ({
      ...shown,
      groupOf: grouping.groupOf,
      ...(hulls === null ? {} : { hulls }),
      names,
      hovered,
    }),
    [shown, grouping, hulls, names, hovered],
  );
  const inputFor = useCallback(
    (size: ElementSize): NetworkInput | null =>
      graph.nodes.length === 0 || !ready
        ? null
        : { graph: labelled, positions, extent, size, theme, measure: measureText, words, options, view },
    [graph, labelled, ready, positions, extent, theme, words, options, view],
  );
  const draw = useCallback(
    (size: ElementSize, on?: SheetChange) => {
      const input = inputFor(size);
      drawing.current = input === null ? null : drawNetwork({ ...input, ...on });
      return drawing.current?.scene ?? null;
    },
    [drawing, inputFor],
  );
  const drawWhole = useCallback(
    (size: ElementSize, on?: SheetChange) => {
      const input = inputFor(size);
      if (input === null) return null;
      return drawNetwork({ ...input, ...on, view: viewOn(view, size, on?.size ?? size), crowds: false })
        .scene;
    },
    [inputFor, view],
  );
  const paperInput = useCallback(() => {
    const input = inputFor(PAPER);
    return input === null ? null : { ...input, theme: LIGHT, crowds: false };
  }, [inputFor]);
  const asked = useMemo(
    (): Asked => ({
      say: key => drawing.current?.say(key) ?? '',
      alone: key => drawing.current?.alone(key) ?? [],
    }),
    [drawing],
  );
  return { draw, drawWhole, paperInput, asked, grouping };
}

/** The part that is seen, on a sheet of another size. */
function viewOn({ k, x, y }: ViewTransform, from: ElementSize, to: ElementSize): ViewTransform {
  return { k, x: (x * to.width) / from.width, y: (y * to.height) / from.height };
}

/** The network with its sessions under names that tell them apart, and its bodies under their letters where these are asked for. */
function useLabelled(corpus: Corpus, graph: Graph): Graph {
  const { t } = useSpeech();
  const { short } = useMaillage(s => s.exploration.network.naming);
  return useMemo(() => {
    const nodes = graph.nodes.map(node => {
      const body = short && node.kind === 'organisation' ? corpus.organisations.get(node.id) : undefined;
      if (body !== undefined) return { ...node, label: bodyShort(body) };
      const session = node.kind === 'session' ? corpus.sessions.get(node.id) : undefined;
      return session === undefined ? node : { ...node, label: sessionLabel(t, corpus, session) };
    });
    return { nodes, links: graph.links };
  }, [corpus, graph, short, t]);
}

/** What the scene is told of the options and of what is selected. */
function useShownOptions(corpus: Corpus): NetworkPictureOptions {
  const options = useMaillage(s => s.exploration.network);
  const selected = useMaillage(s => s.exploration.selection);
  const lit = useMaillage(selectLit);
  const values = useMaillage(selectSizes);
  const sketched = useMaillage(isSketched);
  const whole = useMaillage(selectWholeGraph);
  const weights = useMemo(() => weightRange(whole.links), [whole]);
  return useMemo(() => {
    const { projection, kinds, colourBy, sizeBy, focus, naming } = options;
    return {
      kinds: projection === null ? kinds : [projection.kind],
      weights,
      colourBy: isThemeless(corpus, options) ? 'group' : colourOf(colourBy).drawn,
      sizeBy: sizeOf(sizeBy).drawn,
      values,
      // Names would jump with their nodes when the layout itself comes.
      ...(sketched ? { labelBudget: 0 } : {}),
      lit,
      selected,
      titled: naming.titled,
      unnamed: new Set(naming.unnamed),
      always: new Set(naming.always),
      // Around one node, the picture is of that node already.
      fades: selected === null || focus?.roots.includes(nodeKeyOf(selected)) !== true,
    };
  }, [corpus, options, selected, lit, values, sketched, weights]);
}
