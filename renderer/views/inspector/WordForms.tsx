import { useMemo } from 'react';
import { wordName } from '../../../data/measure/word-decisions.ts';
import { formsOf } from '../../../data/measure/word-forms.ts';
import { findEntry, type WordEntry, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import { selectDecidedWords } from '../../state/exploration/decided-words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { Finder } from '../../ui/Finder.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { wordItems } from '../parts/terms.ts';

interface WordFormsProps {
  readonly corpus: Corpus;
  readonly table: WordTable;
  readonly entry: WordEntry;
}

/** What counts as this word, and what the analyst can say against it: a form apart, another word with it, hidden, shown. */
export function WordForms({ corpus, table, entry }: WordFormsProps) {
  const { t } = useSpeech();
  const { correct } = useActions();
  const name = wordName(table.entries, entry);
  const decide = (decision: Correction, key = entry.key) =>
    void correct(decision, () => ({ kind: 'term', id: key }));
  return (
    <section className="word-forms" aria-label={t('vocabulary.forms')}>
      <Forms corpus={corpus} table={table} entry={entry} name={name} onDecide={decide} />
      {entry.hidden === null ? null : (
        <p className="quiet">
          {t('vocabulary.isHidden', { reason: t(`vocabulary.reason.${entry.hidden}`) })}
        </p>
      )}
      <Button
        tone="link"
        label={t(entry.hidden === null ? 'vocabulary.hideThis' : 'vocabulary.showThis')}
        onPress={() => decide({ op: entry.hidden === null ? 'hide-word' : 'show-word', word: name })}
      />
      <JoinTo table={table} entry={entry} name={name} onDecide={decide} />
    </section>
  );
}

type Decide = (decision: Correction, key?: string) => void;

function Forms({
  corpus,
  table,
  entry,
  name,
  onDecide,
}: WordFormsProps & { readonly name: string; readonly onDecide: Decide }) {
  const { t } = useSpeech();
  const forms = useMemo(() => formsOf(corpus.text, table, entry), [corpus, table, entry]);
  const joined = useMaillage(s => selectDecidedWords(s)?.decided.joined);
  const members = joined?.find(({ word }) => word === name)?.members ?? [];
  if (forms.length < 2 && members.length === 0) return null;
  const rows = [
    ...members.map(label => ({ key: `joined ${label}`, label, note: t('vocabulary.joinedByYou') })),
    ...forms
      .filter(({ label }) => !members.includes(label))
      .map(({ key, label, f }) => ({ key, label, note: String(f) })),
  ];
  return (
    <>
      <h3>{t('vocabulary.forms')}</h3>
      <ul className="word-list">
        {rows.map(({ key, label, note }) => (
          <li key={key}>
            <span>{t('vocabulary.form', { form: label, f: note })}</span>
            <Button
              tone="link"
              label={t('vocabulary.partForm')}
              name={t('vocabulary.partFormName', { form: label, word: entry.label })}
              onPress={() => onDecide({ op: 'part-word', word: name, form: label })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Words that are shown, to be joined with the one that is looked at: under the name of the one that is chosen. */
function JoinTo({
  table,
  entry,
  name,
  onDecide,
}: {
  readonly table: WordTable;
  readonly entry: WordEntry;
  readonly name: string;
  readonly onDecide: Decide;
}) {
  const { t } = useSpeech();
  const items = useMemo(() => wordItems(table).filter(({ id }) => id !== entry.key), [table, entry]);
  return (
    <Finder
      key={entry.key}
      label={t('vocabulary.join')}
      hint={t('vocabulary.find')}
      items={items}
      onChoose={id => {
        const other = findEntry(table, id);
        if (other === null) return;
        const into = wordName(table.entries, other);
        onDecide({ op: 'join-words', words: [name, into], into }, other.key);
      }}
    />
  );
}
