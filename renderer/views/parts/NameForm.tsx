import { type ReactNode, useState } from 'react';
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { tidyName } from '../../state/exploration/view-names.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

interface NameFormProps {
  readonly label: string;
  readonly first: string;
  /** Whether another view has this name. */
  readonly isTaken: (name: string) => boolean;
  readonly onName: (name: string) => void;
  /** What can be done with a name that is taken; without it such a name is refused. */
  readonly whenTaken?: (name: string) => ReactNode;
}

/** Asks for the name of a view. Enter gives it. */
export function NameForm({ label, first, isTaken, onName, whenTaken }: NameFormProps) {
  const { t } = useSpeech();
  const [name, setName] = useState(first);
  const taken = isTaken(name);
  return (
    <Form
      className="name-form"
      onSubmit={event => {
        event.preventDefault();
        if (!taken && tidyName(name) !== '') onName(name);
      }}
    >
      <TextField
        className="name-field"
        value={name}
        onChange={setName}
        isInvalid={taken}
        validationBehavior="aria"
        autoFocus
        onFocus={event => {
          if (event.target instanceof HTMLInputElement) event.target.select();
        }}
      >
        <Label className="control-label">{label}</Label>
        <Input className="name-input" />
        <FieldError className="name-taken">{t('view.taken')}</FieldError>
      </TextField>
      <div className="name-foot">
        {taken && whenTaken !== undefined ? (
          whenTaken(name)
        ) : (
          <Button
            tone="accent"
            label={t('view.keep')}
            disabled={taken || tidyName(name) === ''}
            onPress={() => onName(name)}
          />
        )}
      </div>
    </Form>
  );
}
