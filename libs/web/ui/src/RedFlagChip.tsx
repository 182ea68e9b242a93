import { Icon } from './Icon';
import { SEVERITY, type SeverityWord } from './words';

export interface RedFlagChipProps {
  readonly name: string;
  readonly severity?: SeverityWord;
}

/** The one place where crimson stands: somebody raised a red flag. */
export function RedFlagChip({ name, severity }: RedFlagChipProps) {
  return (
    <span className="ui-flag">
      <Icon name="flag" size={13} />
      {name}
      {severity ? `, ${SEVERITY[severity]}` : ''}
    </span>
  );
}
