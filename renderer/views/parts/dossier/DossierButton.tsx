import type { Corpus } from '../../../../data/model/corpus.ts';
import type { EntityRef } from '../../../../data/model/entity.ts';
import { sameDatum } from '../../../scenes/scene-words.ts';
import { useActions, useMaillage } from '../../../state/hook.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { later } from '../../../ui/later.tsx';
import { hasDossier } from './dossierKinds.ts';

const DossierDialog = later(async () => (await import('./DossierDialog.tsx')).DossierDialog);

interface DossierProps {
  readonly corpus: Corpus;
  readonly about: EntityRef;
}

/** "Fiche…": one thing on one page, to be taken away. Nothing where there is no sheet of such a thing. */
export function DossierButton({ corpus, about }: DossierProps) {
  const { t } = useSpeech();
  const { openDossier, closeDossier } = useActions();
  const isOpen = useMaillage(s => sameDatum(s.dossier, about));
  if (!hasDossier(about)) return null;
  return (
    <div className="correct">
      <Button icon="save" label={t('dossier.action')} onPress={() => openDossier(about)} />
      {isOpen ? <DossierDialog corpus={corpus} about={about} onClose={closeDossier} /> : null}
    </div>
  );
}
