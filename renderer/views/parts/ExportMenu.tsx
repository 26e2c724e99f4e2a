import { bridgeError, fileError } from '../../errors/errors.ts';
import type { Exported } from '../../export/exportable.ts';
import { SCENE_EXPORTS, TABLE_EXPORTS } from '../../export/exports.ts';
import { fileName } from '../../export/file-name.ts';
import { PAGE_TOOLS } from '../../export/tools.ts';
import type { TiedScene } from '../../interact/keyboard.ts';
import type { Scene, SceneTable } from '../../scenes/scene.ts';
import { formatAddress } from '../../state/address.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useHost } from './host.ts';

interface ExportMenuProps {
  /** The picture that is seen, or null where there is none. */
  readonly scene: TiedScene | null;
  readonly tables: readonly SceneTable[];
}

/** Takes away what is seen: the picture, its tables, the data. A file is complete or it is not written. */
export function ExportMenu({ scene, tables }: ExportMenuProps) {
  const { t, language } = useSpeech();
  const host = useHost();
  const { notify, report } = useActions();
  const exploration = useMaillage(s => s.exploration);
  const dataset = useMaillage(s => s.corpus?.dataset);
  const today = () => new Date().toISOString().slice(0, 10);

  async function save(make: () => Promise<Exported> | Exported): Promise<void> {
    let name = '';
    try {
      const file = await make();
      name = file.name;
      const saved = await host.saveFile(file.name, file.bytes);
      if (saved !== null) notify({ key: 'export.saved', args: { name: saved.name }, tone: 'success' });
    } catch (cause) {
      // Before there is a name there is no file: the picture itself could not be made.
      report(name === '' ? fileError('export', name, cause) : bridgeError(cause, name));
    }
  }

  const pictures =
    scene === null
      ? []
      : SCENE_EXPORTS.map(format => ({
          id: format.id,
          label: t(format.label),
          run: () =>
            void save(async () => {
              const state = formatAddress({ document: null, exploration });
              const made = await format.run({ scene: whole(scene), state, day: today() }, PAGE_TOOLS);
              if (!made.ok) throw new Error(made.error);
              return made.value;
            }),
        }));
  const sheets = tables.flatMap(table =>
    TABLE_EXPORTS.map(format => ({
      id: `${format.id}:${table.caption}`,
      label:
        tables.length === 1
          ? t(format.label)
          : t('session.named', { short: t(format.label), title: table.caption }),
      run: () => void save(() => format.run({ table, language, day: today() })),
    })),
  );
  const data = {
    id: 'json',
    label: t('export.json'),
    run: () =>
      void save(() => ({
        name: fileName(dataset?.proceedings.title ?? t('app.name'), today(), 'json'),
        type: 'application/json',
        bytes: new TextEncoder().encode(`${JSON.stringify(dataset, null, 2)}\n`),
      })),
  };
  return <ActionMenu label={t('action.export')} icon="save" items={[...pictures, ...sheets, data]} />;
}

/** The picture with every mark by itself: files know no crowds. */
function whole(scene: TiedScene): Scene {
  return scene.crowd?.whole() ?? scene;
}
