import { memo } from 'react';
import type { ScreenId } from '../state/exploration/exploration.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { Icon } from '../ui/Icon.tsx';
import { useSpeech } from '../ui/language.tsx';
import { behindPicture } from '../ui/later.tsx';
import { useScreens } from './useScreens.ts';

const Preferences = behindPicture(async () => (await import('./Preferences.tsx')).Preferences);

/** The rail of screens, and below it the reader's preferences. */
export const Rail = memo(function Rail({
  addressOf,
  onAbout,
}: {
  readonly addressOf: (screen: ScreenId) => string;
  readonly onAbout: () => void;
}) {
  const { t } = useSpeech();
  const name = t('app.name');
  const { showScreen } = useActions();
  const screens = useScreens();
  const current = useMaillage(s => s.exploration.screen);
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <div className="brand" aria-hidden="true">
        {name.slice(0, 1)}
        <span className="brand-rest">{name.slice(1)}</span>
      </div>
      <ul className="screens">
        {screens.map(screen => (
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
      <Preferences onAbout={onAbout} />
    </nav>
  );
});
