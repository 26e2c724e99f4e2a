import { useEffect, useMemo, useState } from 'react';
import { CATALOGUES } from '../i18n/catalogues.ts';
import type { Language } from '../i18n/index.ts';
import { svgText } from '../paint/svg-text.ts';
import type { GalleryPicture } from '../scenes/gallery/picture.ts';
import { PICTURES } from '../scenes/gallery/pictures.ts';
import { measureText } from '../scenes/measure.ts';
import { CONTRAST, DARK, LIGHT } from '../scenes/theme.ts';
import { LanguageProvider } from '../ui/language.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { WIDGETS } from './widgets.tsx';

const THEMES = { light: LIGHT, dark: DARK, contrast: CONTRAST };
type ThemeName = keyof typeof THEMES;

/** Every golden picture and every widget, in the language and the theme that are asked for. */
export function Gallery() {
  const [language, setLanguage] = useState<Language>('fr');
  const [theme, setTheme] = useState<ThemeName>('light');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  return (
    <LanguageProvider language={language} messages={CATALOGUES[language]}>
      <main className="gallery">
        <div className="gallery-bar">
          <Segmented
            label="Language"
            value={language}
            options={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
            onChange={setLanguage}
          />
          <Segmented
            label="Theme"
            value={theme}
            options={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
              { value: 'contrast', label: 'Contrast' },
            ]}
            onChange={setTheme}
          />
        </div>
        <h2>Widgets</h2>
        <div className="gallery-widgets">
          {WIDGETS.map(({ name, Shown }) => (
            <section key={name} aria-label={name}>
              <h3>{name}</h3>
              <Shown key={language} />
            </section>
          ))}
        </div>
        <h2>Pictures</h2>
        {PICTURES.map(picture => (
          <Picture key={picture.name} picture={picture} language={language} theme={theme} />
        ))}
      </main>
    </LanguageProvider>
  );
}

interface PictureProps {
  readonly picture: GalleryPicture;
  readonly language: Language;
  readonly theme: ThemeName;
}

/** A picture at its own size. */
function Picture({ picture, language, theme }: PictureProps) {
  const drawn = useMemo(() => {
    const { width, height } = picture.scene();
    return svgText(
      picture.scene({ size: { width, height }, theme: THEMES[theme], measure: measureText }, language),
    );
  }, [picture, language, theme]);
  return (
    <figure>
      <figcaption>{picture.name}</figcaption>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter wrote it, from the bundled proceedings */}
      <div dangerouslySetInnerHTML={{ __html: drawn }} />
    </figure>
  );
}
