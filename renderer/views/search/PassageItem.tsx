import type { Corpus } from '../../../data/model/corpus.ts';
import { excerpt } from '../../naming/excerpts.ts';
import { sessionShort } from '../../naming/sessions.ts';
import type { PassageHit } from '../../state/search/search-passages.ts';
import { useSpeech } from '../../ui/language.tsx';

interface PassageItemProps {
  readonly corpus: Corpus;
  readonly hit: PassageHit;
}

/** A place of the text: the words that were asked for in their phrase, and the session that says it. */
export function PassageItem({ corpus, hit }: PassageItemProps) {
  const { t } = useSpeech();
  const session = hit.session === null ? undefined : corpus.sessions.get(hit.session);
  let at = 0;
  return (
    <>
      <span className="search-passage">
        {excerpt(corpus.text, hit.span, hit.words).map(run => {
          at += run.text.length;
          return run.marked ? <mark key={at}>{run.text}</mark> : <span key={at}>{run.text}</span>;
        })}
      </span>
      {session === undefined ? null : (
        <span className="search-context">{sessionShort(t, corpus, session)}</span>
      )}
    </>
  );
}
