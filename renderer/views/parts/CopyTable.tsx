import { tabbedText } from '../../export/csv.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** Puts a table on the clipboard. */
export function CopyTable({ table }: { readonly table: SceneTable }) {
  const { t, language } = useSpeech();
  const { notify } = useActions();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(tabbedText(table, language));
      notify({ key: 'action.copied', tone: 'success' });
    } catch {
      notify({ key: 'action.notCopied', tone: 'warning' });
    }
  }
  return <Button label={t('action.copy')} onPress={() => void copy()} />;
}
