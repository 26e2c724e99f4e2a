import { Button as AriaButton, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { typeset } from '../../data/text/typeset.ts';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  readonly label: string;
  /** Spoken instead of `label` when that is too short to stand alone. */
  readonly name?: string;
  readonly onPress: () => void;
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'accent' | 'link';
  readonly disabled?: boolean;
}

/** A button with its words. */
export function Button({ label, name, onPress, icon, tone = 'plain', disabled = false }: ButtonProps) {
  return (
    <AriaButton
      className={`button ${tone}`}
      onPress={onPress}
      isDisabled={disabled}
      {...(name === undefined ? {} : { 'aria-label': name })}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{typeset(label)}</span>
    </AriaButton>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}

/** A button that shows only its icon; its name is spoken, and shown when it is hovered or focused. */
export function IconButton({ label, icon, onPress, disabled = false }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton className="button icon-only" aria-label={label} onPress={onPress} isDisabled={disabled}>
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip">{typeset(label)}</Tooltip>
    </TooltipTrigger>
  );
}

interface ChipProps {
  readonly label: string;
  /** Spoken instead of `label` when that is too short to stand alone. */
  readonly name?: string;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
  /** Said before the label, and the first to go where there is little room. */
  readonly lead?: string;
  readonly colour?: string;
  readonly count?: string;
}

/** A value that can be switched on and off, with the number that it holds. */
export function Chip({ label, name, chosen, onChange, lead, colour, count }: ChipProps) {
  return (
    <TooltipTrigger delay={400} isDisabled={name === undefined}>
      <ToggleButton className="chip" aria-label={name ?? label} isSelected={chosen} onChange={onChange}>
        {colour === undefined ? null : <span className="swatch" style={{ background: colour }} />}
        <span className="chip-label">
          {lead === undefined ? null : <span className="chip-lead">{lead} · </span>}
          {typeset(label)}
        </span>
        {count === undefined ? null : <span className="chip-count number">{count}</span>}
      </ToggleButton>
      <Tooltip className="tooltip">{name ?? label}</Tooltip>
    </TooltipTrigger>
  );
}
