import type { Corpus } from '../../../data/model/corpus.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { BarsFigure } from './BarsFigure.tsx';
import { CloudFigure } from './CloudFigure.tsx';
import { ContrastFigure } from './ContrastFigure.tsx';
import { HeatFigure } from './HeatFigure.tsx';
import { LinesFigure } from './LinesFigure.tsx';
import type { ReadingProps } from './reading.ts';
import { ThemesFigure } from './ThemesFigure.tsx';
import { WebFigure } from './WebFigure.tsx';

/** The words of the document: a cloud that draws in, and the readings by which one can conclude. */
export function WordsView({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const table = useMaillage(selectWords);
  return table === null ? (
    <div className="message" role="status">
      <p>{t('chart.loading')}</p>
    </div>
  ) : (
    <WordsReading corpus={corpus} table={table} />
  );
}

function WordsReading(props: ReadingProps) {
  const reading = useMaillage(s => s.exploration.words.reading);
  switch (reading) {
    case 'cloud':
      return <CloudFigure {...props} />;
    case 'themes':
      return <ThemesFigure {...props} />;
    case 'bars':
      return <BarsFigure {...props} />;
    case 'heat':
      return <HeatFigure {...props} />;
    case 'contrast':
      return <ContrastFigure {...props} />;
    case 'web':
      return <WebFigure {...props} />;
    case 'lines':
      return <LinesFigure {...props} />;
  }
}
