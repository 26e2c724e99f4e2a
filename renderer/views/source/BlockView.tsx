import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../data/model/span.ts';
import type { Fact } from './facts.ts';
import { type Layer, layered, type Piece } from './layers.ts';
import type { Block, Line } from './lines.ts';
import { runsOf } from './markup.ts';
import type { WatchNear } from './nearness.ts';

/** What can lie over the text. */
type Over =
  | { readonly kind: 'passage' | 'chosen' | 'found' | 'current' }
  | { readonly kind: 'fact'; readonly fact: Numbered };

/** A fact with its place in the list of all of them, by which the reader finds it again. */
export interface Numbered {
  readonly span: Span;
  readonly index: number;
  readonly fact: Fact;
}

interface BlockProps {
  readonly text: string;
  readonly block: Block;
  /** Drawn whether or not it is near what is seen. */
  readonly always: boolean;
  readonly watch: WatchNear;
  readonly facts: readonly Numbered[];
  readonly chosen: readonly { readonly span: Span }[];
  readonly found: readonly { readonly span: Span }[];
  /** The passage that is shown, and the match that the find field stands at, where they stand in this block. */
  readonly passage: Span | null;
  readonly current: Span | null;
  readonly describe: (fact: Fact) => string;
}

/** Characters on a line of the reader, and its height in rem: what a block takes before it is drawn. */
const MEASURE = 78;
const LINE_HEIGHT = 1.7;

/** Some lines of the text. Those far from what is seen are an empty space of about their height until they come near. */
export const BlockView = memo(function BlockView(props: BlockProps) {
  const { block, always, watch, passage, current } = props;
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const shown = always || near || passage !== null || current !== null;

  useEffect(() => {
    return shown || place.current === null ? undefined : watch(place.current, () => setNear(true));
  }, [shown, watch]);

  const height = useMemo(() => `${LINE_HEIGHT * rowsOf(block)}rem`, [block]);
  return (
    <div
      ref={place}
      className="block"
      data-start={block.start}
      style={shown ? { containIntrinsicBlockSize: `auto ${height}` } : { blockSize: height }}
    >
      {shown ? <Lines {...props} /> : null}
    </div>
  );
});

function rowsOf(block: Block): number {
  return block.lines.reduce((rows, { start, end }) => rows + 0.5 + Math.ceil((end - start) / MEASURE), 0);
}

function Lines({ text, block, facts, chosen, found, passage, current, describe }: BlockProps) {
  const layers = useMemo(
    (): readonly Layer<Over>[] => [
      ...(passage === null ? [] : [{ span: passage, of: { kind: 'passage' } as const }]),
      ...chosen.map(({ span }) => ({ span, of: { kind: 'chosen' } as const })),
      ...found.map(({ span }) => ({ span, of: { kind: 'found' } as const })),
      ...(current === null ? [] : [{ span: current, of: { kind: 'current' } as const }]),
      ...facts.map(fact => ({ span: fact.span, of: { kind: 'fact', fact } as const })),
    ],
    [facts, chosen, found, passage, current],
  );
  return block.lines.map(line => (
    <LineView key={line.start} line={line}>
      {layered(text, line, layers).map(piece => (
        <PieceView key={piece.start} piece={piece} describe={describe} />
      ))}
    </LineView>
  ));
}

function LineView({ line, children }: { readonly line: Line; readonly children: ReactNode }) {
  const className = line.apart ? 'apart' : '';
  const attributes = { className, 'data-start': line.start };
  // A session that no theme holds comes right under the document.
  if (line.heads === 'theme' || (line.heads === 'session' && !line.under))
    return <h2 {...attributes}>{children}</h2>;
  if (line.heads === 'session') return <h3 {...attributes}>{children}</h3>;
  return <p {...attributes}>{children}</p>;
}

interface PieceProps {
  readonly piece: Piece<Over>;
  readonly describe: (fact: Fact) => string;
}

function PieceView({ piece, describe }: PieceProps) {
  // Markup stays in the page, where places are counted in it, and is not seen.
  if (piece.kind === 'run')
    return runsOf(piece.text).map(({ at, text, hidden }) =>
      hidden ? (
        <span key={at} hidden>
          {text}
        </span>
      ) : (
        text
      ),
    );
  const inside = piece.inside.map(each => <PieceView key={each.start} piece={each} describe={describe} />);
  const { of, opens } = piece;
  if (of.kind === 'passage') return <mark>{inside}</mark>;
  if (of.kind !== 'fact') return <span className={of.kind}>{inside}</span>;
  const { fact, index } = of.fact;
  const look = { className: `fact ${fact.kind}`, 'data-fact': index };
  // The rest of a fact that was cut by another, or by a line: it is the same one, and is reached by its beginning.
  if (!opens) return <span {...look}>{inside}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: facts stand inside of each other, and an <a> may not hold an <a>
    <span {...look} role="link" tabIndex={-1} title={describe(fact)}>
      {inside}
    </span>
  );
}
