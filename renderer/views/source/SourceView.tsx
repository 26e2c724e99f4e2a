import { useCallback, useMemo, useRef, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Session } from '../../../data/model/entity.ts';
import { sessionHeading } from '../../../data/model/session-heading.ts';
import { contains, type Span } from '../../../data/model/span.ts';
import { selectWordSpans } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { chosenSpans } from './chosen.ts';
import { FindBar } from './FindBar.tsx';
import { countFacts, type FactKind, factsOf } from './facts.ts';
import { blocksOf, lastBefore, linesOf } from './lines.ts';
import { Outline } from './Outline.tsx';
import { PagePanel } from './PagePanel.tsx';
import { Reader } from './Reader.tsx';
import { SourceBar } from './SourceBar.tsx';
import { useDocumentRead } from './useDocumentRead.ts';
import { useFinding } from './useFinding.ts';
import { useMarking } from './useMarking.ts';
import { usePage } from './usePage.ts';
import { useShownText } from './useShownText.ts';
import { useWhy } from './useWhy.ts';
import { WhyPanel } from './WhyPanel.tsx';

const NOTHING: readonly Span[] = [];

/** The source text as it was read, its markup left out until it is asked for, with every fact where it stands and the passage that is shown in sight. */
export function SourceView({ corpus: shown }: { readonly corpus: Corpus }) {
  const { showPassage } = useActions();
  const passage = useMaillage(s => s.exploration.passage);
  const read = useDocumentRead(shown, passage);
  const { corpus, within, text, dataset } = read;
  const selection = useMaillage(s => s.exploration.selection);
  const spansOfWord = useMaillage(selectWordSpans);
  const [hidden, setHidden] = useState<ReadonlySet<FactKind>>(new Set());
  const [reading, setReading] = useState<string | null>(null);
  const reader = useRef<HTMLElement>(null);
  const place = useRef(0);
  const shownText = useShownText(read, passage);
  const finding = useFinding(within, shownText.text, place, reader);
  const marking = useMarking(text, reader);
  const why = useWhy(read, reader);
  const page = usePage(corpus, passage);
  const explained = useMemo(() => (why.line === null ? NOTHING : [why.line.span]), [why.line]);

  const blocks = useMemo(
    () =>
      shownText.text === null
        ? []
        : blocksOf(
            linesOf(shownText.text, dataset.sessions, dataset.themes).filter(line => contains(within, line)),
          ),
    [shownText.text, dataset, within],
  );
  const facts = useMemo(() => factsOf(corpus).filter(each => contains(within, each.span)), [corpus, within]);
  const counts = useMemo(() => countFacts(facts), [facts]);
  const seen = useMemo(() => facts.filter(fact => !hidden.has(fact.kind)), [facts, hidden]);
  const chosen = useMemo(
    () => chosenSpans(corpus, facts, spansOfWord, selection),
    [corpus, facts, spansOfWord, selection],
  );
  const starts = useMemo(() => dataset.sessions.map(({ span }) => span), [dataset]);
  const onRead = useCallback(
    (at: number) => {
      place.current = at;
      setReading(dataset.sessions[lastBefore(starts, at)]?.id ?? null);
    },
    [dataset, starts],
  );
  const onChoose = useCallback(
    (session: Session) => showPassage(sessionHeading(text, session), { kind: 'session', id: session.id }),
    [text, showPassage],
  );

  return (
    <>
      <SourceBar
        read={read}
        counts={counts}
        hidden={hidden}
        onHide={setHidden}
        shown={shownText}
        page={page}
        onWhy={why.ask}
        onFind={finding.ask}
      />
      <div className={page.open ? 'stage reading-room with-page' : 'stage reading-room'}>
        <Outline corpus={corpus} reading={reading} onChoose={onChoose} />
        <Reader
          corpus={corpus}
          text={shownText.text ?? text}
          blocks={blocks}
          facts={seen}
          chosen={chosen}
          found={why.open ? explained : finding.open ? finding.matches : NOTHING}
          current={finding.open ? (finding.matches[finding.index] ?? null) : null}
          reader={reader}
          marking={marking}
          onRead={onRead}
        />
        {page.open ? <PagePanel shown={page} /> : null}
        {why.open ? <WhyPanel corpus={corpus} why={why} /> : null}
        {finding.open ? <FindBar finding={finding} onCorrect={marking.open} /> : null}
      </div>
    </>
  );
}
