import { Activity, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import type { Bridge } from '../bridge/contract.ts';
import { keepFocusIn } from '../interact/stay.ts';
import type { ScreenId } from '../state/exploration/exploration.ts';
import { useMaillage } from '../state/hook.ts';
import type { MaillageState } from '../state/state.ts';
import { useSpeech } from '../ui/language.tsx';
import { behindPicture, later, useFirstPicture, useIsLoading } from '../ui/later.tsx';
import { Notices } from '../views/notices/Notices.tsx';
import { BARE } from '../views/parts/bare.ts';
import { type ShownScene, ShownSceneContext } from '../views/parts/shownScene.ts';
import { TakeFigureContext, TakenContext } from '../views/parts/takenFigure.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Head } from './Head.tsx';
import { Questions } from './Questions.tsx';
import { Rail } from './Rail.tsx';
import { Screen } from './Screen.tsx';
import { Side } from './Side.tsx';
import { AboutSheet, BESIDE, DeckMaker, loadScreens, Presentation, SearchDialog } from './screens.ts';
import { useDrop } from './useDrop.ts';
import { useIdle } from './useIdle.ts';
import { useMissing } from './useMissing.ts';
import { usePaste } from './usePaste.ts';
import { useRoot } from './useRoot.ts';
import { useSheets } from './useSheets.ts';
import { useTaken } from './useTaken.ts';

/** Screens of lists, which have nothing to say in detail. */
const ALONE: ReadonlySet<ScreenId> = new Set(['views', 'documents']);

const Inspector = behindPicture(
  async () => (await import('../views/inspector/Inspector.tsx')).Inspector,
  <aside className="side" aria-hidden="true" />,
);
const ReadingProgress = later(async () => (await import('../views/reading/ReadingView.tsx')).ReadingProgress);

/** The frame: rail, head with filters, the screen, the inspector, messages. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const { t } = useSpeech();
  const { dropping, handlers } = useDrop();
  usePaste();
  const screen = useMaillage(s => s.exploration.screen);
  const corpus = useMaillage(s => s.corpus);
  const status = useMaillage(s => s.status);
  const presenting = useMaillage(s => s.presenting);
  const isMaking = presenting?.deck !== undefined;
  const missing = useMissing();
  const { searching, openSearch, closeSearch, isTypedAhead, isAbout, openAbout, closeAbout } =
    useSheets(bridge);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (frame.current === null ? undefined : keepFocusIn(frame.current)), []);

  const layingOut = useMaillage(s => s.layingOut !== null);
  const settled = (status.kind === 'failed' || status.kind === 'ready') && !layingOut;
  const loading = useIsLoading();
  useRoot(settled && !loading);
  useFirstPicture(status.kind !== 'opening');
  const idle = useIdle(settled);
  useEffect(() => {
    if (idle) loadScreens();
  }, [idle]);

  const shown = useRef<ShownScene | null>(null);
  const { taken, take } = useTaken(isMaking);
  return (
    <ShownSceneContext value={shown}>
      <div
        ref={frame}
        className={`frame ${dropping ? 'dropping' : ''} ${presenting === null ? '' : 'presenting'}`}
        {...handlers}
      >
        <button type="button" className="skip" onClick={skipToMain}>
          {t('app.skip')}
        </button>
        {/* What nobody sees while a deck is made follows when there is time: the window would stand still for it. */}
        <Activity mode={isMaking ? 'hidden' : 'visible'}>
          <Rail onAbout={openAbout} />
          <Head onSearch={openSearch} />
        </Activity>
        <main className="main" id="main" tabIndex={-1}>
          <TakeFigureContext value={isMaking ? take : null}>
            <ErrorBoundary t={t} of={screen}>
              {isMaking && BARE.has(screen) ? null : <Screen />}
            </ErrorBoundary>
          </TakeFigureContext>
        </main>
        <Activity mode={isMaking ? 'hidden' : 'visible'}>
          {corpus === null || missing !== null || ALONE.has(screen) ? null : (
            <Side corpus={corpus} beside={BESIDE[screen]} Inspector={Inspector} />
          )}
        </Activity>
        {corpus === null ? null : <ReadingVeil status={status} />}
        <Suspense>
          {isAbout ? <AboutSheet onClose={closeAbout} /> : null}
          {corpus === null || !(searching || idle) ? null : (
            <SearchDialog
              corpus={corpus}
              open={searching}
              isTypedAhead={isTypedAhead}
              onClose={closeSearch}
            />
          )}
          {corpus === null || presenting === null ? null : presenting.deck === undefined ? (
            <Presentation corpus={corpus} presenting={presenting} />
          ) : (
            <TakenContext value={taken}>
              <DeckMaker corpus={corpus} at={presenting.at} order={presenting.deck} />
            </TakenContext>
          )}
        </Suspense>
        <Questions />
        <Notices />
      </div>
    </ShownSceneContext>
  );
}

/** Over what is shown of one document while another is read. */
function ReadingVeil({ status }: { readonly status: MaillageState['status'] }) {
  return status.kind === 'reading' ? (
    <div className="reading-veil">
      <ReadingProgress status={status} />
    </div>
  ) : null;
}

/** The hash is an address of ours, so the way past rail and filters moves the focus itself: to the figure, else to the screen. */
function skipToMain(): void {
  const targets = ['#main .scene', '#main [tabindex="0"]', '#main'];
  const found = targets
    .map(target => document.querySelector<HTMLElement>(target))
    .find(each => each !== null);
  found?.focus();
}
