import { Icon } from './Icon';

export interface DueLabelProps {
  /** Already worded: "late by 1 h 12 min", "due in 23 h". */
  readonly text: string;
  readonly late: boolean;
}

/** When something is due; amber only once it is late. */
export function DueLabel({ text, late }: DueLabelProps) {
  return (
    <span className={late ? 'ui-due late num' : 'ui-due num'}>
      {late ? <Icon name="clock" size={14} /> : null}
      {text}
    </span>
  );
}
