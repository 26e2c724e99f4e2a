import { type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { NetworkData } from '../../export/network/network-data.ts';
import type { TiedScene } from '../../interact/keyboard.ts';
import type { Scene, SceneTable } from '../../scenes/scene.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { behindPicture, later } from '../../ui/later.tsx';
import { type Asked, type Press, SceneView } from '../../ui/SceneView.tsx';
import { type ElementSize, useSize } from '../../ui/useSize.ts';
import type { WayOut } from './Empty.tsx';
import { useMotion, useRoom } from './look.ts';
import { digitsAmong } from './picture.ts';
import { isFolded } from './room.ts';
import { saying, useSaid } from './said.ts';
import { useShownScene } from './shownScene.ts';
import { TakeFigureContext, type TakenFigure } from './takenFigure.ts';

/** The first picture can do without its tables, and the page begins sooner without their widget. */
const DataTable = later(async () => (await import('../../ui/DataTable.tsx')).DataTable);
const CaptionEditor = behindPicture(async () => (await import('./caption/CaptionEditor.tsx')).CaptionEditor);
const Empty = later(async () => (await import('./Empty.tsx')).Empty);
/** The room of the folded controls is kept while they are on their way: the picture must not move when they come. */
const Folded = behindPicture(
  async () => (await import('./Folded.tsx')).Folded,
  <span className="button waiting" aria-hidden="true" />,
);
const FigureTools = behindPicture(
  async () => (await import('./FigureTools.tsx')).FigureTools,
  <span className="toolbar-end button waiting" aria-hidden="true" />,
);

/** Room behind a title for the sign that it can be written anew. */
const EDITING = 26;

interface FigureProps {
  /** The options of this screen, left in the toolbar. */
  readonly options: ReactNode;
  /** Draws the picture for a size, or on a sheet that is another; null when there is nothing to draw. */
  readonly draw: (size: ElementSize, on?: SheetChange) => TiedScene | null;
  /** The tables that say what the picture says, each with the short name of its switch. */
  readonly tables: readonly { readonly label: string; readonly table: SceneTable }[];
  /** What to say when there is nothing to draw. */
  readonly emptyWords: string;
  /** Why there is nothing to draw and what would change it, where the screen knows. */
  readonly wayOut?: WayOut | null;
  /** The picture is on its way: `emptyWords` say what is waited for. */
  readonly waiting?: boolean;
  /** What is asked of a picture that is too large to be elements. */
  readonly asked?: Asked;
  /** The picture for files, which can do with every mark by itself; the one on screen when absent. */
  readonly drawWhole?: (size: ElementSize, on?: SheetChange) => Scene | null;
  /** The network behind the picture, for other programs; none when absent. */
  readonly network?: () => Promise<NetworkData | null>;
  readonly onHover?: (datum: EntityRef | null) => void;
  /** Called when a picture stands and before it is seen: a camera can be set right. */
  readonly onDrawn?: () => void;
  readonly gestures?: (element: SVGSVGElement | HTMLElement) => () => void;
  /** Laid over the picture: the zoom buttons. */
  readonly overlay?: ReactNode;
  /** Room that the overlay takes beside the title, in units of the picture. */
  readonly aside?: number;
  /** Called with the datum and the key of a chosen mark; selects the datum when absent. */
  readonly onChoose?: (datum: EntityRef | null, key: string | null, press: Press) => void;
}

/** A screen's chart with what is said on it; handed over where there is no window to show it in. */
export function Figure(props: FigureProps) {
  const take = useContext(TakeFigureContext);
  const said = useSaid();
  const { draw, drawWhole = draw, aside = 0, tables, waiting = false, network = null } = props;
  const drawn = useMemo<FigureProps['draw']>(
    () => (size, on) => draw(size, saying({ ...said, aside: EDITING + aside }, on)),
    [draw, said, aside],
  );
  const whole: TakenFigure['draw'] = (size, on) => drawWhole(size, saying(said, on));
  if (take === null) return <ShownFigure {...props} draw={drawn} drawWhole={whole} />;
  take({ draw: whole, tables: tables.map(each => each.table), isWaiting: waiting, network });
  return null;
}

/** Options, the figure or its tables, and the exports of what is seen. */
function ShownFigure({
  options,
  draw,
  tables,
  emptyWords,
  wayOut = null,
  waiting = false,
  asked,
  drawWhole,
  network,
  onHover,
  onDrawn,
  gestures,
  overlay,
  onChoose,
}: FigureProps) {
  const { t } = useSpeech();
  const { select } = useActions();
  const [side, setSide] = useState('figure');
  const [ref, pixels] = useSize<HTMLDivElement>();
  const room = useRoom();
  // In units of usual type: shown on the whole of the stage, a picture grows with the window.
  const size = useMemo(() => inUnits(pixels, room.scale), [pixels, room.scale]);
  const animate = useMotion();
  // A large picture takes a while to draw: not again for a pointer that moves.
  const scene = useMemo(
    () => (size === null || size.width < 40 || size.height < 40 ? null : draw(size)),
    [draw, size],
  );
  useShownScene(scene);
  useLayoutEffect(() => {
    if (scene !== null) onDrawn?.();
  }, [scene, onDrawn]);
  const table = tables.find(each => each.label === side)?.table;
  const choose = onChoose ?? (datum => select(datum));
  return (
    <>
      <div className="toolbar">
        {isFolded(room) ? <Folded>{options}</Folded> : options}
        <FigureTools
          side={table === undefined ? 'figure' : side}
          onSide={setSide}
          tables={tables}
          draw={scene === null || size === null ? null : on => (drawWhole ?? draw)(size, on) ?? scene}
          network={scene === null ? null : (network ?? null)}
        />
      </div>
      <div className="stage" ref={ref}>
        {table !== undefined ? (
          <TableSide
            table={table}
            onChoose={(datum, key) => {
              if (datum !== null || onChoose !== undefined) choose(datum, key, { at: null, adding: false });
            }}
          />
        ) : scene === null ? (
          size === null || waiting ? (
            <div className="message">
              <p>{size === null ? t('chart.loading') : emptyWords}</p>
            </div>
          ) : (
            <Empty words={emptyWords} way={wayOut} />
          )
        ) : (
          <SceneView
            scene={scene}
            animate={animate}
            keysHint={t('chart.keys')}
            onChoose={choose}
            {...(asked === undefined ? {} : { asked })}
            {...(onHover === undefined ? {} : { onHover })}
            {...(gestures === undefined ? {} : { gestures })}
          />
        )}
        {table === undefined && scene !== null ? <CaptionEditor scene={scene} scale={room.scale} /> : null}
        {table === undefined ? overlay : null}
      </div>
    </>
  );
}

function inUnits(pixels: ElementSize | null, scale: number): ElementSize | null {
  return pixels === null || scale === 1
    ? pixels
    : { width: Math.floor(pixels.width / scale), height: Math.floor(pixels.height / scale) };
}

interface TableSideProps {
  readonly table: SceneTable;
  readonly onChoose: (datum: EntityRef | null, key: string) => void;
}

/** One of the tables, in the place of the picture. */
function TableSide({ table, onChoose }: TableSideProps) {
  const { language, formats } = useSpeech();
  const selection = useMaillage(s => s.exploration.selection);
  const chosen = table.rows.find(
    row => row.datum?.kind === selection?.kind && row.datum?.id === selection?.id,
  );
  return (
    <div className="stage-pad">
      <DataTable
        table={table}
        language={language}
        formatNumber={(value, among) => formats.number(value, digitsAmong(among))}
        selected={chosen?.key ?? null}
        onChoose={onChoose}
      />
    </div>
  );
}
