import { RECOMMENDATION, type RecommendationWord } from './words';

export interface RecommendationGroup {
  readonly recommendation: RecommendationWord;
  readonly names: readonly string[];
}

const ORDER = Object.keys(RECOMMENDATION) as RecommendationWord[];

export interface RecommendationRowProps {
  readonly groups: readonly RecommendationGroup[];
  /** Opens what somebody's recommendation rests on; without it the names are plain words. */
  readonly onName?: (name: string) => void;
}

/** Who recommends what, in equal grey boxes: no colour says hire or no hire. */
export function RecommendationRow({ groups, onName }: RecommendationRowProps) {
  const namesOf = (word: RecommendationWord) =>
    groups.find((group) => group.recommendation === word)?.names ?? [];
  const shown = ORDER.filter((word) => word !== 'INSUFFICIENT_SIGNAL' || namesOf(word).length > 0);
  return (
    <dl className="ui-board">
      {shown.map((word) => (
        <div key={word}>
          <dt>{RECOMMENDATION[word]}</dt>
          <dd>
            <b className="num">{namesOf(word).length}</b>
            {namesOf(word).map((name) => (
              <span key={name}>
                {onName ? (
                  <button type="button" className="ui-board-name" onClick={() => onName(name)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface RecommendationChoiceProps {
  readonly value: RecommendationWord | null;
  readonly disabled: boolean;
  readonly name: string;
  readonly labelledBy: string;
  readonly onChoose: (value: RecommendationWord) => void;
}

/** The four views and "too little signal" as native radios, asked last. */
export function RecommendationChoice({
  value,
  disabled,
  name,
  labelledBy,
  onChoose,
}: RecommendationChoiceProps) {
  return (
    <div className="ui-recommend" role="radiogroup" aria-labelledby={labelledBy}>
      {ORDER.map((word) => (
        <label key={word} className={word === value ? 'on' : ''}>
          <input
            type="radio"
            name={name}
            checked={word === value}
            disabled={disabled}
            onChange={() => onChoose(word)}
          />
          {RECOMMENDATION[word]}
        </label>
      ))}
    </div>
  );
}
