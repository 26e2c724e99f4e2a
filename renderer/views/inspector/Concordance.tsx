import { useMemo, useState } from 'react';
import { concordance, type Line } from '../../../data/measure/concordance.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { sessionFull, sessionShort } from '../../naming/sessions.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { LINE_ORDERS, type LineOrder, orderLines } from '../parts/lineOrder.ts';

/** Lines shown before the reader asks for more, and then each time. */
const FIRST = 20;
/** Characters kept on each side of the pivot; what does not fit is clipped at the border. */
const WIDTH = 60;

interface ConcordanceProps {
  readonly corpus: Corpus;
  readonly table: WordTable;
  readonly spans: readonly Span[];
  readonly about: EntityRef;
}

/** A word in each of its contexts, one under the other; each line leads to its place in the text. */
export function Concordance({ corpus, table, spans, about }: ConcordanceProps) {
  const { t, language } = useSpeech();
  const [order, setOrder] = useState<LineOrder>('text');
  const [shown, setShown] = useState(FIRST);
  const lines = useMemo(() => concordance(corpus.text, spans, WIDTH, table.sessions), [corpus, spans, table]);
  const ordered = useMemo(() => orderLines(lines, order, language), [lines, order, language]);
  if (lines.length === 0) return null;
  const seen = ordered.slice(0, shown);
  return (
    <section>
      <h3>{t('concordance.title', { count: lines.length })}</h3>
      <Segmented
        label={t('concordance.order')}
        quiet
        value={order}
        options={LINE_ORDERS.map(value => ({ value, label: t(`concordance.${value}`) }))}
        onChange={setOrder}
      />
      <ol className="lines">
        {seen.map((line, i) => (
          <li key={line.span.start}>
            <ConcordanceLine
              corpus={corpus}
              line={line}
              about={about}
              titled={line.session !== seen[i - 1]?.session || i === 0}
            />
          </li>
        ))}
      </ol>
      {ordered.length > seen.length ? (
        <Button
          tone="link"
          label={t('inspector.more', { count: ordered.length - seen.length })}
          onPress={() => setShown(lines.length)}
        />
      ) : null}
    </section>
  );
}

interface ConcordanceLineProps {
  readonly corpus: Corpus;
  readonly line: Line;
  readonly about: EntityRef;
  /** Whether the session is named above: it is another than that of the line before. */
  readonly titled: boolean;
}

function ConcordanceLine({ corpus, line, about, titled }: ConcordanceLineProps) {
  const { t } = useSpeech();
  const { showPassage } = useActions();
  const session = line.session === null ? undefined : corpus.sessions.get(line.session);
  const name = session === undefined ? t('concordance.outside') : sessionShort(t, corpus, session);
  const text = `${line.left}${line.pivot}${line.right}`;
  return (
    <>
      {titled ? <p className="line-session">{typeset(name)}</p> : null}
      <button
        type="button"
        className="line"
        title={session === undefined ? name : sessionFull(t, corpus, session)}
        aria-label={t('concordance.line', { session: name, text })}
        onClick={() => showPassage(line.span, about)}
      >
        <span className="line-left">
          <span>{line.left}</span>
        </span>
        <span className="line-right">
          <mark className="line-pivot">{line.pivot}</mark>
          {line.right}
        </span>
      </button>
    </>
  );
}
