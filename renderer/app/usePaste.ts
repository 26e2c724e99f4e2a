import { useEffect } from 'react';
import { pasteTrouble } from '../state/documents/pasted.ts';
import { useActions } from '../state/hook.ts';
import { useSpeech } from '../ui/language.tsx';

/** A text pasted anywhere on the window is looked at before it is kept, and pasted files are taken as dropped ones are. */
export function usePaste(): void {
  const { t } = useSpeech();
  const { pasteText, takeGiven } = useActions();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      if (clipboardData === null || takesText(target)) return;
      event.preventDefault();
      const text = clipboardData.getData('text/plain');
      // An office program gives a picture beside its text, a file manager the name of the file.
      const files = pasteTrouble(text) === null ? [] : [...clipboardData.files];
      void (files.length > 0 ? takeGiven(files) : pasteText(text, t('paste.name')));
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [pasteText, takeGiven, t]);
}

/** Whether what is pasted belongs to where it is pasted. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
