import { useMaillage } from '../../state/hook.ts';
import { later } from '../../ui/later.tsx';

const NoticeList = later(async () => (await import('./NoticeList.tsx')).NoticeList);

/** Messages that do not stop the work. Their place is there before them, or nobody would hear the first. */
export function Notices() {
  const some = useMaillage(s => s.notices.length > 0);
  return (
    <div className="notices" role="log" aria-live="polite">
      {some ? <NoticeList /> : null}
    </div>
  );
}
