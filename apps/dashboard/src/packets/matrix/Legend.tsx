import { Icon, Kbd, RatingMark } from '@debrief/web-ui';

/** What the signs of the table mean. */
export function Legend({ estimates }: { readonly estimates: boolean }) {
  return (
    <div className="pk-legend" aria-label="Signs">
      <span>
        <RatingMark small value={1} /> to <RatingMark small value={4} /> against the anchor
      </span>
      <span>
        <RatingMark small value={null} notProbed /> never a number
      </span>
      <span>
        <RatingMark small value={3} unsupported /> not enough evidence, left out
      </span>
      <span>
        <Icon name="flag" size={13} className="pk-cell-flag" /> flag raised on it
      </span>
      <span>
        <Icon name="seal" size={13} /> independent
      </span>
      <span>
        <Icon name="unsealed" size={13} /> not independent
      </span>
      <span>
        <Icon name="pencil" size={13} /> amended after seeing others
      </span>
      {estimates ? (
        <>
          <span>
            <svg className="pk-plot" width="12" height="12" aria-hidden="true">
              <circle className="raw" cx="6" cy="6" r="3.4" />
            </svg>{' '}
            raw
          </span>
          <span>
            <svg className="pk-plot" width="30" height="12" aria-hidden="true">
              <path className="interval" d="M3 6H27" />
              <circle className="value" cx="15" cy="6" r="3.4" />
            </svg>{' '}
            adjusted, 90 %
          </span>
        </>
      ) : null}
      <span className="pk-keys">
        <Kbd>j</Kbd> <Kbd>k</Kbd> rows <Kbd>←</Kbd> <Kbd>→</Kbd> numbers <Kbd>↵</Kbd> evidence
      </span>
    </div>
  );
}
