import type { ReactNode } from 'react';
import { useSpeech } from '../../ui/language.tsx';
import { Panel } from '../../ui/Panel.tsx';

/** The options of a screen behind one control, where a row of them would take the height of the figure. */
export function Folded({ children }: { readonly children: ReactNode }) {
  const { t } = useSpeech();
  return (
    <Panel label={t('chart.options')}>
      <div className="folded">{children}</div>
    </Panel>
  );
}
