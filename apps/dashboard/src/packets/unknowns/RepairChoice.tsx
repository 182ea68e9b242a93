import { useId, useState } from 'react';
import { Button } from '@mui/material';
import type { CoverageGap } from '@debrief/web-data';
import { costWords, REPAIR_VERB, repairKey } from './repair-words';
import { RepairDialog } from './RepairDialog';

interface RepairChoiceProps {
  readonly loopId: string;
  readonly loopVersion: number;
  readonly gap: CoverageGap;
}

/** The ways to close one gap, cheapest first; nothing happens before it is confirmed. */
export function RepairChoice({ loopId, loopVersion, gap }: RepairChoiceProps) {
  const id = useId();
  const [at, setAt] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const chosen = gap.repairs.find((repair) => repairKey(repair) === at) ?? gap.repairs[0];
  if (!chosen) return <p className="dim small">Nothing on this loop could close it any more.</p>;
  return (
    <div className="pk-repair">
      <div role="radiogroup" aria-label={`Close the gap in ${gap.name}`}>
        {gap.repairs.map((repair, index) => (
          <label key={repairKey(repair)}>
            <input
              type="radio"
              name={id}
              checked={repair === chosen}
              onChange={() => setAt(repairKey(repair))}
            />
            <span>{repair.statement}</span>
            <span className="dim small num">{costWords(repair, index === 0)}</span>
          </label>
        ))}
      </div>
      <Button
        onClick={() => setAsking(true)}
        aria-label={`${REPAIR_VERB[chosen.kind]}: ${gap.name}`}
      >
        {REPAIR_VERB[chosen.kind]}…
      </Button>
      {asking ? (
        <RepairDialog
          loopId={loopId}
          loopVersion={loopVersion}
          competency={gap.competency}
          name={gap.name}
          repair={chosen}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
