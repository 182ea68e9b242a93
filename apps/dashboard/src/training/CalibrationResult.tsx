import type { CalibrationPack } from '@debrief/web-data';
import { RatingMark } from '@debrief/web-ui';
import { Empty, Section } from '../layout';
import { Notes } from './CalibrationEntry';
import { agreementWords } from './words';

/** The gold with its reasons, beside the reader's last answer. */
export function CalibrationResult({ pack }: { readonly pack: CalibrationPack }) {
  const last = pack.attempts.at(-1);
  if (pack.entries.every(({ gold }) => !gold)) {
    return <Empty title="Not open to you">This pack takes no more answers.</Empty>;
  }
  return (
    <>
      {last ? (
        <p className="training-agreement num" role="status" data-testid="agreement">
          <b>{agreementWords(last.agreement)}</b>
          {last.agreement.weightedKappa === null ||
          last.agreement.weightedKappa === undefined ? null : (
            <span className="dim"> · weighted kappa {last.agreement.weightedKappa.toFixed(2)}</span>
          )}
        </p>
      ) : null}
      {pack.entries.map((entry, number) => (
        <Section
          key={entry.id}
          title={`Scorecard ${number + 1} of ${pack.entries.length}`}
          className="training-entry"
        >
          <div className="training-blind">
            <Notes notes={entry.notes} />
            <ul className="training-gold">
              {(entry.gold ?? []).map((gold) => (
                <li key={gold.competency}>
                  <h3>{nameOf(pack, gold.competency)}</h3>
                  <p className="training-anchor">
                    <RatingMark value={gold.value ?? null} notProbed={gold.value === null} />
                    <span>{gold.reason}</span>
                  </p>
                  {last ? (
                    <Own pack={pack} entryId={entry.id} competency={gold.competency} />
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        </Section>
      ))}
    </>
  );
}

function Own({
  pack,
  entryId,
  competency,
}: {
  readonly pack: CalibrationPack;
  readonly entryId: string;
  readonly competency: string;
}) {
  const own = pack.attempts
    .at(-1)
    ?.answers.find((one) => one.entryId === entryId && one.competency === competency);
  if (!own) return null;
  return (
    <p className="dim training-own">
      You: <RatingMark small value={own.value ?? null} notProbed={own.value === null} />
    </p>
  );
}

function nameOf(pack: CalibrationPack, key: string): string {
  return (
    pack.rubric.competencies.find(({ competency }) => competency.key === key)?.competency.name ??
    key
  );
}
