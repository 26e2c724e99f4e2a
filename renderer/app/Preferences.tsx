import { LANGUAGES } from '../i18n/index.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { SIZE_CHOICES, THEMES } from '../state/preferences.ts';
import { Button } from '../ui/Button.tsx';
import { useSpeech } from '../ui/language.tsx';
import { IconPanel } from '../ui/Panel.tsx';
import { Pick } from '../ui/Pick.tsx';
import { useRoom } from '../views/parts/look.ts';

interface PreferencesProps {
  readonly onAbout: () => void;
}

/** The reader's preferences, at the foot of the rail, and what all this is. */
export function Preferences({ onAbout }: PreferencesProps) {
  const { t } = useSpeech();
  const { width, height } = useRoom();
  // Where the rail has no room for words.
  const folds = width < 1000 || height < 560;
  return (
    <div className={folds ? 'rail-foot folded-foot' : 'rail-foot'}>
      {folds ? (
        <IconPanel icon="settings" label={t('preferences.label')}>
          <Choices onAbout={onAbout} />
        </IconPanel>
      ) : (
        <Choices onAbout={onAbout} />
      )}
    </div>
  );
}

function Choices({ onAbout }: PreferencesProps) {
  const { t, language } = useSpeech();
  const { setPreferences } = useActions();
  const theme = useMaillage(s => s.preferences.theme);
  const size = useMaillage(s => s.preferences.size);
  return (
    <>
      <Pick
        quiet={false}
        label={t('preferences.language')}
        value={language}
        options={LANGUAGES.map(each => ({ value: each, label: t(`language.${each}`) }))}
        onChange={language => setPreferences({ language })}
      />
      <Pick
        quiet={false}
        label={t('preferences.theme')}
        value={theme}
        options={THEMES.map(each => ({ value: each, label: t(`theme.${each}`) }))}
        onChange={theme => setPreferences({ theme })}
      />
      <Pick
        quiet={false}
        label={t('preferences.size')}
        value={size}
        options={SIZE_CHOICES.map(each => ({ value: each, label: t(`size.${each}`) }))}
        onChange={size => setPreferences({ size })}
      />
      <Button tone="link" label={t('about.short')} name={t('about.open')} onPress={onAbout} />
    </>
  );
}
