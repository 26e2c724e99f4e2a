import { ProgressBar } from 'react-aria-components';

/** Long work with a name: `done` of `total` steps. */
export function Progress({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) {
  return (
    <ProgressBar className="progress" aria-label={label} value={done} maxValue={total}>
      {({ percentage }) => (
        <>
          <span className="progress-label">{label}</span>
          <span className="progress-track">
            <span className="progress-bar" style={{ width: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
