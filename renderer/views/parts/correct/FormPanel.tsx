import { type KeyboardEvent, type ReactNode, useRef } from 'react';

interface FormPanelProps {
  readonly children: ReactNode;
  readonly onLeave: () => void;
}

/** The room of a form below the menu that opened it: Escape leaves it, and the focus goes back to that menu. */
export function FormPanel({ children, onLeave }: FormPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const leave = (event: KeyboardEvent) => {
    const { target } = event;
    // A list that is open over a field closes first.
    const hasList = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || hasList) return;
    event.stopPropagation();
    const menu = panel.current?.parentElement?.querySelector('button');
    onLeave();
    menu?.focus();
  };
  return (
    <div ref={panel} className="correct-form" onKeyDownCapture={leave}>
      {children}
    </div>
  );
}
