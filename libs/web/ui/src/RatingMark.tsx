import type { ReactNode } from 'react';

export interface RatingMarkProps {
  /** 1 to 4; null together with `notProbed` for a competency nobody asked about. */
  readonly value: number | null;
  readonly notProbed?: boolean;
  /** Small marks stand inside a line of text. */
  readonly small?: boolean;
  /** The rating cites no evidence and is left out of every number. */
  readonly unsupported?: boolean;
  readonly children?: ReactNode;
}

function classes({ value, notProbed, small, unsupported }: RatingMarkProps): string {
  const level = notProbed || value === null ? 'np' : `r${value}`;
  return ['ui-mark', level, small ? 'small' : '', unsupported ? 'unsupported' : '']
    .filter(Boolean)
    .join(' ');
}

/** A rating is its numeral; the blue–orange scale only helps the eye. */
export function RatingMark(props: RatingMarkProps) {
  const { value, notProbed, children } = props;
  return (
    <span className={classes(props)}>
      {notProbed ? (
        <>
          <span aria-hidden="true">n/p</span>
          <span className="ui-sr">not probed</span>
        </>
      ) : (
        (value ?? '–')
      )}
      {children}
    </span>
  );
}
