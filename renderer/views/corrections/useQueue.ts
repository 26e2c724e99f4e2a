import { useState } from 'react';
import { selectReviewQueue } from '../../state/corrections/corrections.ts';
import type { ReviewCase } from '../../state/corrections/corrections-case.ts';
import { useMaillage } from '../../state/hook.ts';

/** The queue as it is gone through: what was skipped waits at its end, and one case is in hand. */
export interface WalkedQueue {
  readonly cases: readonly ReviewCase[];
  readonly current: ReviewCase | null;
  readonly choose: (id: string) => void;
  readonly skip: () => void;
}

/** Walks the review queue. A case that is answered leaves, and the one that takes its place is in hand. */
export function useQueue(): WalkedQueue {
  const queue = useMaillage(selectReviewQueue);
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [hand, setHand] = useState<{ readonly id: string | null; readonly place: number }>({
    id: null,
    place: 0,
  });
  const cases = queue.toSorted((a, b) => skipped.indexOf(a.id) - skipped.indexOf(b.id));
  const known = cases.findIndex(each => each.id === hand.id);
  const place = known >= 0 ? known : Math.min(hand.place, cases.length - 1);
  const current = cases[place] ?? null;
  return {
    cases,
    current,
    choose: id => setHand({ id, place: cases.findIndex(each => each.id === id) }),
    skip: () => {
      if (current === null) return;
      setSkipped([...skipped.filter(id => id !== current.id), current.id]);
      setHand({ id: cases[place + 1]?.id ?? cases[0]?.id ?? null, place });
    },
  };
}
