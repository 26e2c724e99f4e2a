import { useMemo } from 'react';
import { type HiddenWord, hiddenWords } from '../../../data/measure/hidden.ts';
import { type WordsDecided as Decided, wordName } from '../../../data/measure/word-decisions.ts';
import { findEntry, type WordTable } from '../../../data/measure/word-table.ts';
import type { Correction } from '../../../data/model/correction.ts';
import { wordDecisionWords } from '../../naming/word-decisions.ts';
import { selectDecidedWords } from '../../state/exploration/decided-words.ts';
import { selectPartSessions } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { Finder } from '../../ui/Finder.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { wordItems } from '../parts/terms.ts';

/** Words of one reason that are listed; the others are counted. */
const LISTED = 60;
const REASONS = [
  'analyst',
  'discourse',
  'phrase',
  'function',
  'name',
  'number',
] as const satisfies HiddenWord['reason'][];

/** The synonyms and the stop words of the analyst, each with what takes it back, and the account of all that is hidden. */
export function WordsDecided({ table }: { readonly table: WordTable }) {
  const { t } = useSpeech();
  const { correct } = useActions();
  const decided = useMaillage(s => selectDecidedWords(s)?.decided ?? null);
  const decide = (decision: Correction) => void correct(decision);
  return (
    <section className="vocabulary" aria-label={t('vocabulary.title')}>
      <h2 className="card-title">{t('vocabulary.title')}</h2>
      {decided === null ? null : <Decisions decided={decided} onDecide={decide} />}
      <HideOne table={table} onDecide={decide} />
      <Account table={table} onDecide={decide} />
    </section>
  );
}

interface Deciding {
  readonly onDecide: (decision: Correction) => void;
}

interface Line {
  readonly says: string;
  readonly back: string;
  readonly decision: Correction;
}

function Decisions({ decided, onDecide }: Deciding & { readonly decided: Decided }) {
  const speech = useSpeech();
  const { t, formats } = speech;
  const quoted = (name: string) => t('journal.quoted', { name });
  const lines: readonly Line[] = [
    ...decided.joined.flatMap(({ word, members }) =>
      members.map(
        (form): Line => ({
          says: t('vocabulary.joined', { word, members: formats.list([quoted(form)]) }),
          back: t('vocabulary.part', { word: form }),
          decision: { op: 'part-word', word, form },
        }),
      ),
    ),
    ...decided.parted.map(
      ({ word, from }): Line => ({
        says: t('vocabulary.parted', { word, from }),
        back: t('vocabulary.rejoin', { word: from }),
        decision: { op: 'join-words', words: [word, from], into: from },
      }),
    ),
    ...decided.hidden.map(
      (word): Line => ({
        says: t('vocabulary.hidden', { word }),
        back: t('vocabulary.show', { word }),
        decision: { op: 'show-word', word },
      }),
    ),
    ...decided.shown.map(
      (word): Line => ({
        says: t('vocabulary.shown', { word }),
        back: t('vocabulary.hide', { word }),
        decision: { op: 'hide-word', word },
      }),
    ),
  ];
  return (
    <>
      {lines.length === 0 ? <p className="quiet">{t('vocabulary.none')}</p> : null}
      <ul className="word-list">
        {lines.map(({ says, back, decision }) => (
          <li key={says}>
            <span>{says}</span>
            <Button tone="link" label={back} onPress={() => onDecide(decision)} />
          </li>
        ))}
        {decided.lost.map(decision => (
          <li key={JSON.stringify(decision)} className="quiet">
            {t('vocabulary.lost', { decision: wordDecisionWords(decision, speech) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function HideOne({ table, onDecide }: Deciding & { readonly table: WordTable }) {
  const { t } = useSpeech();
  const items = useMemo(() => wordItems(table), [table]);
  return (
    <Finder
      label={t('vocabulary.hideOne')}
      hint={t('vocabulary.find')}
      items={items}
      onChoose={id => {
        const entry = findEntry(table, id);
        if (entry !== null) onDecide({ op: 'hide-word', word: wordName(table.entries, entry) });
      }}
    />
  );
}

function Account({ table, onDecide }: Deciding & { readonly table: WordTable }) {
  const { t } = useSpeech();
  const sessions = useMaillage(selectPartSessions);
  const words = useMemo(() => hiddenWords(table, sessions), [table, sessions]);
  const titled = table.sessions.filter(session => session.titled).length;
  return (
    <>
      <h3>{t('vocabulary.account')}</h3>
      <p className="quiet">{t('vocabulary.accountNote')}</p>
      {titled === 0 ? null : (
        <p className="quiet">{t('vocabulary.titled', { count: titled, all: table.sessions.length })}</p>
      )}
      {REASONS.map(reason => {
        const some = words.filter(word => word.reason === reason);
        return some.length === 0 ? null : (
          <details key={reason} className="word-account">
            <summary>
              {t('vocabulary.reasonCount', {
                reason: t(`vocabulary.reason.${reason}`),
                words: some.length,
                count: some.reduce((sum, { f }) => sum + f, 0),
              })}
            </summary>
            <ul className="word-list">
              {some.slice(0, LISTED).map(word => (
                <li key={word.key}>
                  <span>{t('vocabulary.word', { word: word.label, f: word.f })}</span>
                  <Button
                    tone="link"
                    label={t('vocabulary.show', { word: word.label })}
                    onPress={() => onDecide({ op: 'show-word', word: wordName(table.entries, word) })}
                  />
                </li>
              ))}
            </ul>
            {some.length > LISTED ? (
              <p className="quiet">{t('vocabulary.more', { count: some.length - LISTED })}</p>
            ) : null}
          </details>
        );
      })}
    </>
  );
}
