// Before all others: it asks for what is needed meanwhile.
import { ahead } from './app/ahead.ts';

import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '@fontsource/source-sans-3/latin-400-italic.css';
import '@fontsource/source-sans-3/latin-ext-400.css';
import '@fontsource/source-sans-3/latin-ext-600.css';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-600.css';
import '@fontsource/source-serif-4/latin-ext-400.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/fields.css';
import './styles/correct.css';
import './styles/corrections.css';
import './styles/caption.css';
import './styles/export.css';
import './styles/facts.css';
import './styles/filters.css';
import './styles/figure.css';
import './styles/frame.css';
import './styles/room.css';
import './styles/inspector.css';
import './styles/import.css';
import './styles/library.css';
import './styles/network.css';
import './styles/notices.css';
import './styles/programme.css';
import './styles/search.css';
import './styles/page.css';
import './styles/source.css';
import './styles/territories.css';
import './styles/views.css';
import './styles/waiting.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { composeStore } from './app/compose.ts';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { Spoken } from './app/Spoken.tsx';
import { somethingToShow } from './app/something-to-show.ts';
import { bridge } from './bridge/index.ts';
import { installLastResort } from './errors/last-resort.ts';
import { MaillageContext } from './state/hook.ts';
import { useSpeech } from './ui/language.tsx';

/** Outside of the frame's own boundary: when the frame itself stops there is a message, and no white page. */
function Guarded() {
  const { t } = useSpeech();
  return (
    <ErrorBoundary t={t} of="">
      <App bridge={bridge} />
    </ErrorBoundary>
  );
}

const store = composeStore(bridge);
const { start, report } = store.getState().actions;
installLastResort(window, report);
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
void start();
const begun = somethingToShow(store, window);

const root = createRoot(place);
void Promise.all([ahead.messages, begun]).then(([messages]) => {
  root.render(
    <StrictMode>
      <MaillageContext value={store}>
        <Spoken first={messages}>
          <Guarded />
        </Spoken>
      </MaillageContext>
    </StrictMode>,
  );
});
