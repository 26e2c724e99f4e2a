import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Scene } from '../../../scenes/scene.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CalloutList } from './CalloutList.tsx';
import { CaptionForm } from './CaptionForm.tsx';
import { headingOf } from './heading.ts';

interface CaptionEditorProps {
  readonly scene: Scene;
  /** Pixels a unit of the scene. */
  readonly scale: number;
}

/** The title of a picture where it stands, as a control that opens its words. */
export function CaptionEditor({ scene, scale }: CaptionEditorProps) {
  const { t } = useSpeech();
  const box = headingOf(scene);
  if (box === null || scene.proposed === undefined) return null;
  const [left, top, width, height] = [box.x, box.y, box.width, box.height].map(side => side * scale);
  return (
    <DialogTrigger>
      <Button className="caption-place" aria-label={t('caption.edit')} style={{ left, top, width, height }}>
        <Icon name="corrections" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="popover-dialog panel caption-panel" aria-label={t('caption.heading')}>
          <CaptionForm proposed={scene.proposed} />
          <CalloutList scene={scene} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
