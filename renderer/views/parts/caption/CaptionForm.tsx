import { Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components';
import type { ProposedWords } from '../../../scenes/scene.ts';
import { captionOf } from '../../../state/exploration/caption-shown.ts';
import { LONGEST_CAPTION } from '../../../state/exploration/captions.ts';
import { useActions, useMaillage } from '../../../state/hook.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpeech } from '../../../ui/language.tsx';

type Kind = 'finding' | 'plain' | 'own';

/** Title, subtitle and note of the picture that is shown. What is written stands on it at once, and is undone like any look. */
export function CaptionForm({ proposed }: { readonly proposed: ProposedWords }) {
  const { t } = useSpeech();
  const { setCaption } = useActions();
  const { title, plain, subtitle, note } = useMaillage(s => captionOf(s.exploration));
  const { finding } = proposed;
  const kind: Kind = title !== null ? 'own' : plain || finding === null ? 'plain' : 'finding';
  const offered = plain ? proposed.plain : (finding ?? proposed.plain);
  const isOwn = title !== null || subtitle !== null || note !== '';
  return (
    <>
      <RadioGroup
        className="caption-titles"
        value={kind}
        onChange={chosen => {
          if (chosen === 'own') setCaption({ title: offered });
          else setCaption({ title: null, plain: chosen === 'plain' });
        }}
      >
        <Label className="control-label">{t('caption.title')}</Label>
        {finding === null ? null : <Offer value="finding" name={t('caption.finding')} text={finding} />}
        <Offer value="plain" name={t('caption.plain')} text={proposed.plain} />
        <Offer value="own" name={t('caption.own')} />
      </RadioGroup>
      <Words
        label={t('caption.ownTitle')}
        value={title ?? ''}
        proposed={offered}
        rows={2}
        onChange={text => setCaption({ title: text })}
      />
      <Words
        label={t('export.subtitle')}
        value={subtitle ?? ''}
        proposed={proposed.subtitle}
        rows={2}
        onChange={text => setCaption({ subtitle: text === '' ? null : text })}
      />
      <Words
        label={t('caption.note')}
        value={note}
        proposed={t('caption.noteHint')}
        rows={2}
        onChange={text => setCaption({ note: text })}
      />
      {isOwn ? (
        <Button
          tone="link"
          label={t('caption.asProposed')}
          onPress={() => setCaption({ title: null, subtitle: null, note: '' })}
        />
      ) : null}
    </>
  );
}

interface OfferProps {
  readonly value: Kind;
  readonly name: string;
  readonly text?: string;
}

/** One of the titles that a picture can have. */
function Offer({ value, name, text }: OfferProps) {
  return (
    <Radio className="caption-offer" value={value}>
      <span className="caption-mark" aria-hidden="true" />
      <span>
        {name}
        {text === undefined ? null : <span className="caption-text">{text}</span>}
      </span>
    </Radio>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly proposed: string;
  readonly rows: number;
  /** The most letters; as many as a caption holds unless told. */
  readonly most?: number;
  readonly onChange: (text: string) => void;
}

/** Words of one's own; empty, the picture says what it proposes. */
export function Words({ label, value, proposed, rows, most = LONGEST_CAPTION, onChange }: WordsProps) {
  return (
    <TextField
      className="caption-words"
      value={value}
      maxLength={most}
      // A line that ends is no part of a title.
      onChange={text => onChange(text.replace(/\n/gu, ' '))}
    >
      <Label className="control-label">{label}</Label>
      <TextArea className="name-input" rows={rows} placeholder={proposed} />
    </TextField>
  );
}
