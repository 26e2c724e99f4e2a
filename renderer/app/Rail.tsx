import { LANGUAGES } from '../i18n/index.ts';
import { SCREENS, type ScreenId } from '../state/exploration/exploration.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { THEMES } from '../state/preferences.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useSpeech } from '../ui/language.tsx';

/** The rail of screens, and below it the reader's preferences. */
export function Rail({ addressOf }: { readonly addressOf: (screen: ScreenId) => string }) {
  const { t, language } = useSpeech();
  const name = t('app.name');
  const { showScreen, setPreferences } = useActions();
  const current = useMaillage(s => s.exploration.screen);
  const theme = useMaillage(s => s.preferences.theme);
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <div className="brand" aria-hidden="true">
        {name.slice(0, 1)}
        <span className="brand-rest">{name.slice(1)}</span>
      </div>
      <ul className="screens">
        {SCREENS.map(screen => (
          <li key={screen}>
            <a
              className="screen-link"
              href={addressOf(screen)}
              aria-label={t(`screen.${screen}`)}
              aria-current={screen === current ? 'page' : undefined}
              onClick={event => {
                event.preventDefault();
                showScreen(screen);
              }}
            >
              <Icon name={screen} />
              <span>{t(`screen.${screen}`)}</span>
            </a>
          </li>
        ))}
      </ul>
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
      </div>
    </nav>
  );
}
