import { type ReactNode, useState } from 'react';
import type { PreviewDoubt } from '../../../data/measure/preview.ts';
import type { Reason } from '../../../data/measure/recognition.ts';
import type { Unread } from '../../../data/measure/unread.ts';
import type { DiagnosticCode } from '../../../data/model/diagnostic.ts';
import { doubtWords } from '../../naming/doubts.ts';
import type { Looked } from '../../state/documents/imports.ts';
import { type Speech, useSpeech } from '../../ui/language.tsx';

interface PreviewProps {
  readonly seen: Looked;
  /** The first lists are open: nothing else is looked at. */
  readonly isOpen: boolean;
}

/** What was recognised in a file, in lists that open: why it is believed, sessions, people, bodies, and what is in doubt. */
export function ImportPreview({ seen: { preview, recognition, unread }, isOpen }: PreviewProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { sessions, people, organisations, doubts } = preview;
  const named = (name: string, detail: string) =>
    detail === '' ? name : t('import.named', { name, detail });
  return (
    <>
      <Listed title={t('import.reasons')} isOpen={isOpen}>
        {() => recognition.reasons.map(each => <li key={each.code}>{reasonWords(each, speech)}</li>)}
      </Listed>
      {sessions.length === 0 ? null : (
        <Listed title={t('import.sessions', { count: sessions.length })} isOpen={isOpen}>
          {() =>
            sessions.map(each => (
              <li key={each.id}>{named(each.title, speech.formats.list([...each.people]))}</li>
            ))
          }
        </Listed>
      )}
      {people.length === 0 ? null : (
        <Listed title={t('import.people', { count: people.length })} isOpen={isOpen}>
          {() => people.map(({ id, name, role }) => <li key={id}>{named(name, role ?? '')}</li>)}
        </Listed>
      )}
      {organisations.length === 0 ? null : (
        <Listed title={t('import.organisations', { count: organisations.length })}>
          {() => [...new Set(organisations)].map(name => <li key={name}>{name}</li>)}
        </Listed>
      )}
      <LeftOver unread={unread} isOpen={isOpen} />
      {doubts.length === 0 ? null : <Doubts doubts={doubts} />}
    </>
  );
}

interface FoldProps {
  readonly title: string;
  readonly isOpen?: boolean;
  /** Drawn once it is opened: a folder may hold hundreds of programmes. */
  readonly children: () => ReactNode;
}

/** A part that opens. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
}

function Listed({ children, ...fold }: FoldProps) {
  return <Fold {...fold}>{() => <ul className="import-list">{children()}</ul>}</Fold>;
}

/** What the document holds and the reading does not. */
function LeftOver({ unread, isOpen }: { readonly unread: Unread; readonly isOpen: boolean }) {
  const { t } = useSpeech();
  const lists = (['headings', 'cited'] as const).filter(list => unread[list].length > 0);
  const count = unread.headings.length + unread.cited.length;
  if (count === 0) return null;
  return (
    <Fold title={t('import.unread', { count })} isOpen={isOpen}>
      {() =>
        lists.map(list => (
          <div key={list}>
            <h4 className="import-list-title">
              {t(`import.unread.${list}`, { count: unread[list].length })}
            </h4>
            <ul className="import-list">
              {unread[list].map(words => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        ))
      }
    </Fold>
  );
}

/** Doubts of one kind together, each with its line in the source. */
function Doubts({ doubts }: { readonly doubts: readonly PreviewDoubt[] }) {
  const { t } = useSpeech();
  return (
    <Fold title={t('import.doubts', { count: doubts.length })}>
      {() =>
        Array.from(byCode(doubts), ([code, those]) => (
          <div key={code}>
            <h4 className="import-list-title">
              {t('import.group', { title: t(`import.doubt.${code}`), count: those.length })}
            </h4>
            <ul className="import-list">
              {those.map((doubt, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two doubts may say the same of one line, and the list never changes
                <li key={i}>
                  {doubtWords(doubt, t)}
                  {doubt.line === null ? null : (
                    <div className="document-line">
                      {t('import.line', { line: doubt.line })} <q>{doubt.excerpt}</q>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))
      }
    </Fold>
  );
}

function byCode(doubts: readonly PreviewDoubt[]): ReadonlyMap<DiagnosticCode, readonly PreviewDoubt[]> {
  const groups = new Map<DiagnosticCode, PreviewDoubt[]>();
  for (const doubt of doubts) {
    const those = groups.get(doubt.code);
    if (those === undefined) groups.set(doubt.code, [doubt]);
    else those.push(doubt);
  }
  return groups;
}

function reasonWords({ code, points, args }: Reason, { t }: Speech): string {
  const sentence = t(`import.reason.${code}`, { count: 0, of: 0, ...args });
  if (points === 0) return sentence;
  return t(points > 0 ? 'import.gives' : 'import.takes', { sentence, points: Math.abs(points) });
}
