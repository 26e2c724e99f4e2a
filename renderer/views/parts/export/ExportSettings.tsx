import type { ReactNode } from 'react';
import { SCENE_EXPORTS } from '../../../export/exports.ts';
import type { Scene } from '../../../scenes/scene.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Check, OwnText, Side } from './fields.tsx';
import { LEAST_SIDE, LOOKS, MOST_SIDE, type Settings, SIZE_IDS, SLIDE_IDS } from './settings.ts';
import { wordsOn } from './wordsOn.ts';

interface SettingsProps {
  readonly settings: Settings;
  /** The picture as it proposes itself. */
  readonly proposed: Scene;
  readonly onChange: (change: Partial<Settings>) => void;
}

interface AllProps extends SettingsProps {
  /** Whether the slide is the organisation's, which has a size of its own. */
  readonly isHoused: boolean;
  /** The choice of the organisation's template. */
  readonly house: ReactNode;
}

const SCALES = ['1', '2', '3', '4'] as const;

/** Everything that can be chosen for a picture on its way out. */
export function ExportSettings({ settings, proposed, isHoused, house, onChange }: AllProps) {
  const { t } = useSpeech();
  const { format, size, free, look } = settings;
  const isSlide = format === 'pptx';
  return (
    <>
      <Segmented
        label={t('export.format')}
        value={format}
        options={SCENE_EXPORTS.map(({ id }) => ({ value: id, label: id.toUpperCase() }))}
        onChange={chosen => onChange({ format: chosen })}
      />
      {isSlide ? house : null}
      {isHoused ? null : (
        <Choice
          label={t('export.size')}
          value={size}
          groups={[
            {
              label: t('export.size'),
              options: (isSlide ? SLIDE_IDS : SIZE_IDS).map(value => ({
                value,
                label: t(`export.size.${value}`),
              })),
            },
          ]}
          onChange={chosen => {
            const id = SIZE_IDS.find(each => each === chosen);
            if (id !== undefined) onChange({ size: id });
          }}
        />
      )}
      {size === 'free' ? (
        <div className="export-row">
          {(['width', 'height'] as const).map(side => (
            <Side
              key={side}
              label={t(`export.${side}`)}
              value={free[side]}
              least={LEAST_SIDE}
              most={MOST_SIDE}
              onChange={value => onChange({ free: { ...free, [side]: value } })}
            />
          ))}
        </div>
      ) : null}
      {isSlide ? null : (
        <Segmented
          label={t('export.look')}
          value={look}
          options={LOOKS.map(value => ({ value, label: t(`export.look.${value}`) }))}
          onChange={chosen => onChange({ look: chosen })}
        />
      )}
      {format === 'png' ? (
        <Segmented
          label={t('export.scale')}
          value={SCALES[settings.scale - 1] ?? '2'}
          options={SCALES.map(value => ({ value, label: t('export.times', { count: value }) }))}
          onChange={chosen => onChange({ scale: SCALE_OF[chosen] })}
        />
      ) : null}
      {format === 'png' || format === 'svg' ? (
        <Check
          label={t('export.transparent')}
          checked={settings.transparent}
          onChange={transparent => onChange({ transparent })}
        />
      ) : null}
      <OwnWords settings={settings} proposed={proposed} onChange={onChange} />
    </>
  );
}

const SCALE_OF = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;

/** Title, subtitle and source, in words of one's own; and what is left out. */
function OwnWords({ settings, proposed, onChange }: SettingsProps) {
  const { t } = useSpeech();
  return (
    <>
      <OwnText
        label={t('export.title')}
        value={settings.title}
        proposed={proposed.title}
        onChange={title => onChange({ title })}
      />
      <OwnText
        label={t('export.subtitle')}
        value={settings.subtitle}
        proposed={wordsOn(proposed, 'subtitle')}
        disabled={!settings.withSubtitle}
        onChange={subtitle => onChange({ subtitle })}
      />
      <OwnText
        label={t('export.source')}
        value={settings.source}
        proposed={wordsOn(proposed, 'source')}
        disabled={!settings.withSource}
        onChange={source => onChange({ source })}
      />
      <fieldset className="export-kept">
        <legend className="control-label">{t('export.kept')}</legend>
        <Check
          label={t('export.subtitle')}
          checked={settings.withSubtitle}
          onChange={withSubtitle => onChange({ withSubtitle })}
        />
        <Check
          label={t('export.source')}
          checked={settings.withSource}
          onChange={withSource => onChange({ withSource })}
        />
        <Check
          label={t('export.legend')}
          checked={settings.withLegend}
          onChange={withLegend => onChange({ withLegend })}
        />
        <Check
          label={t('export.description')}
          checked={settings.withDescription}
          onChange={withDescription => onChange({ withDescription })}
        />
      </fieldset>
    </>
  );
}
