import { LANGUAGES } from '../i18n/index.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { THEMES } from '../state/preferences.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useSpeech } from '../ui/language.tsx';

/** The reader's preferences, at the foot of the rail, and what all this is. */
export function Preferences({ onAbout }: { readonly onAbout: () => void }) {
  const { t, language } = useSpeech();
  const { setPreferences } = useActions();
  const theme = useMaillage(s => s.preferences.theme);
  return (
    <div className="rail-foot">
      <Choice
        label={t('preferences.language')}
        value={language}
        groups={[
          {
            label: t('preferences.language'),
            options: LANGUAGES.map(each => ({ value: each, label: t(`language.${each}`) })),
          },
        ]}
        onChange={value => {
          const chosen = LANGUAGES.find(each => each === value);
          if (chosen !== undefined) setPreferences({ language: chosen });
        }}
      />
      <Choice
        label={t('preferences.theme')}
        value={theme}
        groups={[
          {
            label: t('preferences.theme'),
            options: THEMES.map(each => ({ value: each, label: t(`theme.${each}`) })),
          },
        ]}
        onChange={value => {
          const chosen = THEMES.find(each => each === value);
          if (chosen !== undefined) setPreferences({ theme: chosen });
        }}
      />
      <Button tone="link" label={t('about.short')} name={t('about.open')} onPress={onAbout} />
    </div>
  );
}
