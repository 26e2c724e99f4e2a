import { useCallback, useMemo, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Exported } from '../../../export/exportable.ts';
import type { Scene } from '../../../scenes/scene.ts';
import type { SheetChange } from '../../../scenes/sheet.ts';
import { useActions } from '../../../state/hook.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { layerNames } from '../layerNames.ts';
import { useSceneTheme } from '../look.ts';
import { useFigureState } from '../useFigureState.ts';
import { ExportSettings } from './ExportSettings.tsx';
import { HouseChoice } from './HouseChoice.tsx';
import { makeFile } from './makeFile.ts';
import { Preview } from './Preview.tsx';
import { FIRST_SETTINGS, type Settings, settled, sheetOf } from './settings.ts';
import { useHouse } from './useHouse.ts';
import { type Made, useMadeFile } from './useMadeFile.ts';

interface ExportDialogProps {
  /** What is taken away, where it is no figure. */
  readonly heading?: string;
  /** Draws the picture that is seen, as it is or on another sheet. */
  readonly draw: (on?: SheetChange) => Scene;
  /** What a speaker may say beside the picture's own account. */
  readonly notesOf: () => Promise<readonly string[]>;
  readonly onClose: () => void;
}

/** A picture on its way out: its form, its words, what it will look like and weigh, and the file itself. */
export function ExportDialog({ heading, draw, notesOf, onClose }: ExportDialogProps) {
  const { t } = useSpeech();
  const { saveExport, today } = useActions();
  const theme = useSceneTheme();
  const state = useFigureState();
  const [settings, setSettings] = useState<Settings>(FIRST_SETTINGS);
  // What is taken away is what was seen when it was asked for.
  const drawn = useRef(draw);
  const seen = useMemo(() => drawn.current(), []);
  const housing = useHouse();
  const house = settings.withHouse && settings.format === 'pptx' ? housing.house : null;
  const make = useCallback(
    async () =>
      makeFile({
        settings,
        sheet: sheetOf(settings, { size: { width: seen.width, height: seen.height }, theme }),
        draw: drawn.current,
        layerName: layerNames(t),
        state,
        day: today(),
        notes: settings.format === 'pptx' && settings.withDescription ? await notesOf() : [],
        ...(house === null ? {} : { house: house.bytes }),
      }),
    [settings, seen, theme, t, state, today, house, notesOf],
  );
  const made = useMadeFile(make);
  const shown = useLastPicture(made);
  const save = (file: Exported) => {
    onClose();
    void saveExport(() => file);
  };
  return (
    <ModalOverlay
      className="veil export-veil"
      isOpen
      isDismissable
      onOpenChange={open => (open ? undefined : onClose())}
    >
      <Modal className="export-box">
        <Dialog className="export-dialog">
          <Heading slot="title" className="question-title">
            {heading ?? t('export.heading')}
          </Heading>
          <div className="export-sides">
            <div className="export-settings">
              <ExportSettings
                settings={settings}
                proposed={seen}
                isHoused={house !== null}
                house={
                  <HouseChoice
                    housing={housing}
                    isUsed={settings.withHouse}
                    onUse={withHouse => setSettings(settled({ ...settings, withHouse }))}
                  />
                }
                onChange={change => setSettings(settled({ ...settings, ...change }))}
              />
            </div>
            <Preview picture={shown} label={t('export.preview')} />
          </div>
          <div className="export-foot">
            <p className="export-weight" role="status">
              <Weight made={made} />
            </p>
            <Button label={t('export.cancel')} onPress={onClose} />
            <Button
              tone="accent"
              label={t('export.save')}
              disabled={made.kind !== 'made'}
              onPress={() => (made.kind === 'made' ? save(made.file) : undefined)}
            />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The picture of the last file that was made: it stays in sight while the next is on its way. */
function useLastPicture(made: Made): Exported | null {
  const last = useRef<Exported | null>(null);
  if (made.kind === 'made') last.current = made.picture;
  return last.current;
}

/** A file of a thousand bytes and more is told in thousands, one of a million in millions. */
const THOUSAND = 1000;

/** How the file stands: on its way, how much it weighs, or why there is none. */
function Weight({ made }: { readonly made: Made }) {
  const { t, formats } = useSpeech();
  if (made.kind === 'making') return t('export.making');
  if (made.kind === 'failed') return t('export.cannot', { why: whyOf(made.cause) });
  const kilobytes = made.file.bytes.length / THOUSAND;
  return kilobytes < THOUSAND
    ? t('export.kilobytes', { count: formats.number(Math.max(1, Math.round(kilobytes))) })
    : t('export.megabytes', { count: formats.number(kilobytes / THOUSAND, 1) });
}

/** The signs that a failure names; nothing when it names none. */
function whyOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : '';
  return message.startsWith('no-glyph:') ? message.slice('no-glyph:'.length) : '';
}
