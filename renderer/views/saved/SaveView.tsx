import { useState } from 'react';
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Popover,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import { captionOf } from '../../state/exploration/caption-shown.ts';
import { selectProfiles } from '../../state/exploration/derived-comparison.ts';
import { selectUnsearched } from '../../state/exploration/unsearched.ts';
import { freeName, isSameName } from '../../state/exploration/view-names.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { NameForm } from '../parts/NameForm.tsx';
import { useSceneOf } from '../parts/shownScene.ts';
import { suggestedName } from '../parts/viewWords.ts';
import { thumbnail } from './thumbnail.ts';

/** Saves what is on screen under a name; a name that is taken is replaced or numbered, as the analyst says. */
export function SaveView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { saveView, updateView } = useActions();
  const views = useMaillage(s => s.views);
  const exploration = useMaillage(selectUnsearched);
  // A comparison of less than two things is a question yet: kept, it would be an empty page of a presentation.
  const isUnasked = useMaillage(s => s.exploration.screen === 'comparison' && selectProfiles(s).length < 2);
  const label = t(isUnasked ? 'view.saveNothing' : 'view.save');
  const [open, setOpen] = useState(false);
  const names = views.map(view => view.name);
  const same = (name: string) => views.find(view => isSameName(view.name, name));
  const sceneOf = useSceneOf();
  const picture = () => thumbnail(sceneOf(exploration));
  const close = (done: Promise<void>) => {
    setOpen(false);
    void done;
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <TooltipTrigger delay={500}>
        <AriaButton
          className="button icon-only"
          aria-label={label}
          isDisabled={isUnasked || exploration.screen === 'views'}
        >
          <Icon name="views" />
        </AriaButton>
        <Tooltip className="tooltip">{label}</Tooltip>
      </TooltipTrigger>
      <Popover className="popover" placement="bottom end">
        <Dialog className="popover-dialog name-dialog" aria-label={t('view.save')}>
          <NameForm
            label={t('view.name')}
            first={freeName(
              captionOf(exploration).title ?? suggestedName(corpus, exploration, speech),
              names,
            )}
            isTaken={name => same(name) !== undefined}
            onName={name => close(saveView(name, picture()))}
            whenTaken={name => (
              <>
                <Button label={t('view.keepBoth')} onPress={() => close(saveView(name, picture()))} />
                <Button
                  tone="accent"
                  label={t('view.replace')}
                  onPress={() => close(updateView(same(name)?.id ?? '', picture()))}
                />
              </>
            )}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
