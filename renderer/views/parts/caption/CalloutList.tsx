import { useMemo } from 'react';
import { pinnables } from '../../../scenes/callouts.ts';
import type { Scene } from '../../../scenes/scene.ts';
import { captionOf } from '../../../state/exploration/caption-shown.ts';
import { LONGEST_CALLOUT, MOST_CALLOUTS } from '../../../state/exploration/captions.ts';
import { useActions, useMaillage } from '../../../state/hook.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Finder } from '../../../ui/Finder.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { Words } from './CaptionForm.tsx';

/** Notes that are pinned to something in the picture: to what is selected by a press, to all else by its name. */
export function CalloutList({ scene }: { readonly scene: Scene }) {
  const { t } = useSpeech();
  const { setCaption } = useActions();
  const { callouts } = useMaillage(s => captionOf(s.exploration));
  const selection = useMaillage(s => s.exploration.selection);
  const things = useMemo(
    () => [...new Map(pinnables(scene.marks).map(each => [each.key, each])).values()],
    [scene],
  );
  const nameOf = (key: string) => things.find(each => each.key === key)?.label ?? t('caption.calloutGone');
  const isPinned = (key: string) => callouts.some(each => each.key === key);
  const chosen = selection === null ? null : `${selection.kind}:${selection.id}`;
  const offered = things.filter(({ key }) => !isPinned(key));
  const selected = offered.find(({ key }) => key === chosen);
  const pin = (key: string) => setCaption({ callouts: [...callouts, { key, text: '' }] });
  const without = (key: string) => callouts.filter(each => each.key !== key);
  return (
    <section className="caption-callouts" aria-label={t('caption.callouts')}>
      <h3 className="control-label">{t('caption.callouts')}</h3>
      {callouts.map(({ key, text }) => (
        <div key={key} className="caption-callout">
          <Words
            label={nameOf(key)}
            value={text}
            proposed={t('caption.calloutHint')}
            rows={1}
            most={LONGEST_CALLOUT}
            onChange={said =>
              setCaption({ callouts: callouts.map(each => (each.key === key ? { key, text: said } : each)) })
            }
          />
          <IconButton
            icon="close"
            label={t('caption.calloutDrop', { name: nameOf(key) })}
            onPress={() => setCaption({ callouts: without(key) })}
          />
        </div>
      ))}
      {selected === undefined || callouts.length >= MOST_CALLOUTS ? null : (
        <Button
          label={t('caption.calloutSelected', { name: selected.label })}
          onPress={() => pin(selected.key)}
        />
      )}
      {callouts.length >= MOST_CALLOUTS || offered.length === 0 ? null : (
        <Finder
          // What was chosen is pinned: the next is asked for afresh.
          key={callouts.length}
          label={t('caption.calloutTo')}
          hint={t('caption.calloutFind')}
          items={offered.map(({ key, label }) => ({ id: key, label }))}
          onChoose={pin}
        />
      )}
    </section>
  );
}
