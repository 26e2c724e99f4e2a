import { Component, type ReactNode } from 'react';
import { detailsOf } from '../errors/present.ts';
import type { Translate } from '../i18n/index.ts';
import { CopyDetails } from './CopyDetails.tsx';

interface Props {
  readonly t: Translate;
  readonly children: ReactNode;
  /** Another value gives the screen another chance. */
  readonly of: string;
}

interface State {
  readonly cause: unknown;
  readonly of: string;
}

/** A screen that throws leaves the rest standing: what happened, what is safe, what to do; details on demand. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { cause: null, of: this.props.of };

  static getDerivedStateFromError(cause: unknown): Partial<State> {
    return { cause };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.of === state.of ? null : { cause: null, of: props.of };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    if (this.state.cause === null) return children;
    return (
      <div className="message" role="alert">
        <h2 className="card-title">{t('crash.title')}</h2>
        <p>{t('crash.safe')}</p>
        <button type="button" className="button accent" onClick={() => window.location.reload()}>
          {t('retry.reload')}
        </button>
        <details>
          <summary>{t('crash.details')}</summary>
          <pre>{detailsOf(this.state.cause)}</pre>
          <CopyDetails t={t} details={detailsOf(this.state.cause)} />
        </details>
      </div>
    );
  }
}
