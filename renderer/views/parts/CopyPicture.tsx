import type { ExportTools } from '../../export/exportable.ts';
import { SCENE_EXPORTS } from '../../export/exports.ts';
import { PAGE_TOOLS } from '../../export/tools.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { useActions } from '../../state/hook.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { layerNames } from './layerNames.ts';
import { useFigureState } from './useFigureState.ts';

/** What is put on the clipboard side by side: each program takes the form that it knows best. */
const FORMS = [
  { id: 'png', type: 'image/png' },
  { id: 'svg', type: 'image/svg+xml' },
] as const;

/** A browser takes styles out of what is copied, and fonts are nothing else. */
const TOOLS: ExportTools = { ...PAGE_TOOLS, fontCss: () => Promise.resolve('') };

/** Puts the figure on the clipboard in one press, as pixels and as a drawing. */
export function CopyPicture({ draw }: { readonly draw: (on?: SheetChange) => Scene }) {
  const { t } = useSpeech();
  const { notify, today } = useActions();
  const state = useFigureState();

  async function copy(): Promise<void> {
    const scene = draw();
    const what = { scene, drawOn: draw, layerName: layerNames(t), state, day: today() };
    const made = async (id: (typeof FORMS)[number]['id'], type: string) => {
      const result = await SCENE_EXPORTS.find(format => format.id === id)?.run(what, TOOLS);
      if (!result?.ok) throw new Error(id);
      return new Blob([result.value.bytes], { type });
    };
    try {
      const forms = FORMS.filter(({ type }) => ClipboardItem.supports(type));
      // Promises, not what they give: a clipboard is lent for the moment of the press, and a picture may take longer.
      const item = new ClipboardItem(
        Object.fromEntries(forms.map(({ id, type }) => [type, made(id, type)] as const)),
      );
      await navigator.clipboard.write([item]);
      notify({ key: 'copy.done', tone: 'success' });
    } catch {
      notify({ key: 'copy.failed', tone: 'warning' });
    }
  }
  return <IconButton icon="copy" label={t('copy.picture')} onPress={() => void copy()} />;
}
