import { ToggleButton } from 'react-aria-components';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { DocumentRead } from './DocumentRead.tsx';
import type { FactKind } from './facts.ts';
import { Legend } from './Legend.tsx';
import type { DocumentReading } from './useDocumentRead.ts';
import type { PageShown } from './usePage.ts';
import type { ShownText } from './useShownText.ts';

interface SourceBarProps {
  readonly read: DocumentReading;
  readonly counts: ReadonlyMap<FactKind, number>;
  readonly hidden: ReadonlySet<FactKind>;
  readonly onHide: (hidden: ReadonlySet<FactKind>) => void;
  readonly shown: ShownText;
  readonly page: PageShown;
  readonly onWhy: () => void;
  readonly onFind: () => void;
}

/** What is read, what is underlined in it, and what else can be shown of it. */
export function SourceBar({ read, counts, hidden, onHide, shown, page, onWhy, onFind }: SourceBarProps) {
  const { t } = useSpeech();
  return (
    <div className="toolbar">
      <DocumentRead read={read} />
      <Legend counts={counts} hidden={hidden} onChange={onHide} />
      <div className="toolbar-end">
        {shown.possible ? (
          <ToggleButton className="button" isSelected={shown.marked} onChange={shown.setMarked}>
            {t('source.markup')}
          </ToggleButton>
        ) : null}
        {page.possible ? (
          <ToggleButton className="button" isSelected={page.open} onChange={page.toggle}>
            {t('page.ask')}
          </ToggleButton>
        ) : null}
        <Button label={t('why.ask')} onPress={onWhy} />
        <IconButton label={t('source.find')} icon="search" onPress={onFind} />
      </div>
      <p id="source-keys" className="visually-hidden">
        {t('source.keys')}
      </p>
    </div>
  );
}
