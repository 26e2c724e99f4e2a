import { useState } from 'react';
import type { Exported } from '../../export/exportable.ts';
import { DATASET_EXPORTS, SCENE_EXPORTS, TABLE_EXPORTS } from '../../export/exports.ts';
import { NETWORK_EXPORTS } from '../../export/network/formats.ts';
import type { NetworkData } from '../../export/network/network-data.ts';
import { PAGE_TOOLS } from '../../export/tools.ts';
import type { Scene, SceneTable } from '../../scenes/scene.ts';
import type { SheetChange } from '../../scenes/sheet.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { later } from '../../ui/later.tsx';
import { layerNames } from './layerNames.ts';
import { useFigureState } from './useFigureState.ts';
import { useSpeakerNotes } from './useSpeakerNotes.ts';

const ExportDialog = later(async () => (await import('./export/ExportDialog.tsx')).ExportDialog);

interface ExportMenuProps {
  /** Draws the picture that is seen, as it is or on another sheet; null where there is none. */
  readonly draw: ((on?: SheetChange) => Scene) | null;
  readonly tables: readonly SceneTable[];
  /** The network behind the picture; null where there is none. */
  readonly network: (() => Promise<NetworkData | null>) | null;
}

/** Takes away what is seen: the picture, its tables, the data. A file is complete or it is not written. */
export function ExportMenu({ draw, tables, network }: ExportMenuProps) {
  const { t, language } = useSpeech();
  const { saveExport, print } = useActions();
  const state = useFigureState();
  const notesOf = useSpeakerNotes(tables);
  const dataset = useMaillage(s => s.corpus?.dataset);
  const layerName = layerNames(t);
  /** Made when the menu is gone: both at once would hold the window up. */
  const save = (make: (day: string) => Promise<Exported> | Exported) =>
    void saveExport(async day => {
      await PAGE_TOOLS.pause();
      return make(day);
    });
  const [choosing, setChoosing] = useState(false);

  const pictures =
    draw === null
      ? []
      : SCENE_EXPORTS.map(format => ({
          id: format.id,
          label: t(format.label),
          run: () =>
            save(async day => {
              const notes = await notesOf();
              const scene = draw();
              await PAGE_TOOLS.pause();
              const made = await format.run(
                { scene, drawOn: draw, layerName, state, day, notes },
                PAGE_TOOLS,
              );
              if (!made.ok) throw new Error(made.error);
              return made.value;
            }),
        }));
  const sheets = tables.flatMap(table => sheetItems(table, tables.length === 1, save, { t, language }));
  const networks =
    network === null
      ? []
      : NETWORK_EXPORTS.map(format => ({
          id: format.id,
          label: t(format.label),
          run: () =>
            save(async day => {
              const data = await network();
              if (data === null) throw new Error('no-network');
              return format.run({ data, language, day });
            }),
        }));
  const data =
    dataset === undefined
      ? []
      : DATASET_EXPORTS.map(format => ({
          id: format.id,
          label: t(format.label),
          run: () => save(day => format.run({ dataset, day })),
        }));
  const paper = [{ id: 'print', label: t('action.print'), run: print }];
  const chosen =
    draw === null ? [] : [{ id: 'choose', label: t('export.choose'), run: () => setChoosing(true) }];
  return (
    <>
      <ActionMenu
        label={t('action.export')}
        icon="save"
        items={[...chosen, ...pictures, ...sheets, ...networks, ...data, ...paper]}
      />
      {choosing && draw !== null ? (
        <ExportDialog draw={draw} notesOf={notesOf} onClose={() => setChoosing(false)} />
      ) : null}
    </>
  );
}

type Save = (make: (day: string) => Exported) => void;

/** The ways to take a table away, by its name where there are several. */
function sheetItems(
  table: SceneTable,
  isAlone: boolean,
  save: Save,
  { t, language }: Pick<Speech, 't' | 'language'>,
) {
  return TABLE_EXPORTS.map(format => ({
    id: `${format.id}:${table.caption}`,
    label: isAlone ? t(format.label) : t('session.named', { short: t(format.label), title: table.caption }),
    run: () => save(day => format.run({ table, language, day })),
  }));
}
