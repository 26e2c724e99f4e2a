import { ToggleButton } from 'react-aria-components';
import { useSpeech } from '../../ui/language.tsx';
import { FACT_KINDS, type FactKind } from './facts.ts';

interface LegendProps {
  readonly counts: ReadonlyMap<FactKind, number>;
  /** The kinds that are not shown. */
  readonly hidden: ReadonlySet<FactKind>;
  readonly onChange: (hidden: ReadonlySet<FactKind>) => void;
}

/** What the underlines mean, each with its number, each a switch. Kinds that the text has none of are left out. */
export function Legend({ counts, hidden, onChange }: LegendProps) {
  const { t, formats } = useSpeech();
  const toggle = (kind: FactKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend of switches, not a form
    <div className="fact-legend" role="group" aria-label={t('source.legend')}>
      {FACT_KINDS.map(kind => {
        const count = counts.get(kind) ?? 0;
        return count === 0 ? null : (
          <ToggleButton
            key={kind}
            className="fact-switch"
            isSelected={!hidden.has(kind)}
            onChange={() => toggle(kind)}
          >
            <span className={`fact ${kind}`}>{t(`fact.${kind}`, { count })}</span>
            <span className="chip-count number">{formats.number(count)}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
