import { useMemo } from 'react';
import type { Said } from '../../scenes/scene-words.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { captionOf } from '../../state/exploration/caption-shown.ts';
import type { Caption } from '../../state/exploration/captions.ts';
import { selectUnsearched } from '../../state/exploration/unsearched.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { messageOf } from './viewWords.ts';

/** A caption as pictures take it. */
export function saidOf({ title, plain, subtitle, note, callouts }: Caption): Said {
  return {
    ...(title === null ? {} : { title }),
    ...(plain ? { plain } : {}),
    ...(subtitle === null ? {} : { subtitle }),
    ...(note === '' ? {} : { note }),
    ...(callouts.length === 0 ? {} : { callouts }),
  };
}

/** What is said on the picture that is shown: the analyst's own words, headed by the message of the view that is presented. */
export function useSaid(): Said {
  const speech = useSpeech();
  const caption = useMaillage(s => captionOf(s.exploration));
  const corpus = useMaillage(s => s.corpus);
  const exploration = useMaillage(selectUnsearched);
  const name = useMaillage(({ presenting, views }) =>
    // On a slide of a deck the message stands in the title's place already.
    presenting === null || presenting.deck !== undefined ? null : (views[presenting.at]?.name ?? null),
  );
  const message = name === null || corpus === null ? null : messageOf(name, { corpus, exploration, speech });
  return useMemo(
    () => ({ ...saidOf(caption), ...(message === null ? {} : { title: message }) }),
    [caption, message],
  );
}

/** A sheet with what is said on the picture; what the sheet says itself comes first. */
export function saying(said: Said, on: SheetChange = {}): SheetChange {
  return { ...on, said: { ...said, ...on.said } };
}
