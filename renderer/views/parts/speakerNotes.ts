import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { entityName } from '../../naming/entities.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { Exploration } from '../../state/exploration/exploration.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords } from './picture.ts';
import { passagesAbout, quotations } from './quotations.ts';

/** Passages quoted of what is selected; and, where nothing is, of how many things of the figure, one each. */
const MOST = 6;
const LEADING = 3;

/** What a figure is of, for who speaks about it. */
interface NotesInput {
  readonly corpus: Corpus;
  readonly exploration: Pick<Exploration, 'query' | 'selection'>;
  /** Tables of the figure: what stands first in them is what is spoken of first. */
  readonly tables: readonly SceneTable[];
  readonly words: WordTable | null;
}

/** What a speaker may say beside the account of a figure: the filters that hold, and passages with their places in the source. */
export function speakerNotes(
  { corpus, exploration, tables, words }: NotesInput,
  speech: Speech,
): readonly string[] {
  const { query, selection } = exploration;
  const about = selection === null ? leading(tables) : [selection];
  const quoted = selection === null ? LEADING : MOST;
  const found: { readonly ref: EntityRef; readonly span: Span }[] = [];
  for (const ref of about) {
    const spans = passagesAbout(corpus, ref, words).slice(0, selection === null ? 1 : MOST);
    found.push(...spans.map(span => ({ ref, span })));
    if (found.length >= quoted) break;
  }
  const { t } = speech;
  const said = quotations(
    corpus,
    found.map(each => each.span),
    speech,
  ).map(({ text, place }, i) => {
    const ref = found[i]?.ref;
    const name = ref === undefined ? '' : (entityName(corpus, ref, t) ?? '');
    return t('quotation.said', { name, text, place });
  });
  return [
    filterWords(corpus, query, speech),
    ...(said.length === 0 ? [] : [t('quotation.heading'), ...said]),
  ].filter(line => line !== '');
}

/** What the rows of the tables stand for, each once, in their order. */
function leading(tables: readonly SceneTable[]): readonly EntityRef[] {
  const seen = new Map<string, EntityRef>();
  for (const { rows } of tables) {
    for (const { datum } of rows) {
      if (datum !== undefined) seen.set(`${datum.kind}:${datum.id}`, datum);
      if (seen.size >= MOST * LEADING) return [...seen.values()];
    }
  }
  return [...seen.values()];
}
