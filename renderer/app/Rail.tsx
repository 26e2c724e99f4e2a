import { memo } from 'react';
import { formatAddress } from '../state/address/address.ts';
import { nameOf } from '../state/address/document-name.ts';
import { selectShownRow } from '../state/documents/documents.ts';
import type { ScreenId } from '../state/exploration/exploration.ts';
import { selectUnsearched } from '../state/exploration/unsearched.ts';
import { useActions, useMaillage } from '../state/hook.ts';
import { Icon } from '../ui/Icon.tsx';
import { useSpeech } from '../ui/language.tsx';
import { behindPicture } from '../ui/later.tsx';
import { useScreens } from './useScreens.ts';

const Preferences = behindPicture(async () => (await import('./Preferences.tsx')).Preferences);

/** The rail of screens, and below it the reader's preferences. */
export const Rail = memo(function Rail({ onAbout }: { readonly onAbout: () => void }) {
  const { t } = useSpeech();
  const name = t('app.name');
  const { showScreen, stayHere } = useActions();
  const screens = useScreens();
  const exploration = useMaillage(selectUnsearched);
  const document = nameOf(useMaillage(selectShownRow));
  const shows = useMaillage(s => s.corpus !== null);
  const current = exploration.screen;
  const go = (screen: ScreenId) => {
    // Who goes to the very screen that an address hides does not wait for it either.
    if (shows) stayHere();
    showScreen(screen);
  };
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
              href={formatAddress({ document, exploration: { ...exploration, screen } })}
              aria-label={t(`screen.${screen}`)}
              aria-current={screen === current ? 'page' : undefined}
              onClick={event => {
                event.preventDefault();
                go(screen);
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
