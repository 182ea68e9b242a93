import { useState } from 'react';
import { Button } from '@mui/material';
import { Kbd } from '@debrief/web-ui';
import { count } from '../layout';
import type { Check, Desk, Placement } from './desk';
import { HoldDialog, OverrideDialog } from './ConfirmDialog';
import type { Confirming } from './useConfirm';
import { listed, priceWords, thereWords, whenWords } from './words';

interface ConfirmBarProps {
  readonly desk: Desk;
  readonly placements: readonly Placement[];
  readonly check: Check | undefined;
  readonly zone: string;
  readonly me: string;
  readonly confirming: Confirming;
  readonly overriding: boolean;
  readonly onConfirm: () => void;
  readonly onOverriding: (open: boolean) => void;
}

/** All rounds or none, and who is told. */
function whoIsTold(desk: Desk, placements: readonly Placement[]): string {
  const people = new Set(placements.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
  const all = desk.rounds.length === 1 ? 'The round is booked' : 'All rounds are booked, or none';
  return `${all}. Invitations go to ${count(people.size, 'interviewer')} and ${desk.candidate.name}.`;
}

/** What a confirmation would do, and the three ways to go on. */
export function ConfirmBar(props: ConfirmBarProps) {
  const { desk, placements, check, zone, me, confirming, overriding } = props;
  const [holding, setHolding] = useState(false);
  const there = thereWords(desk, placements, zone);
  const broken = confirming.broken ?? check?.broken ?? [];
  const fatal = broken.filter(({ overridable }) => !overridable);
  return (
    <div className="sd-bar num">
      <p>
        <b>
          {whenWords(desk, placements, zone)}
          {there ? `, ${there}` : ''}
          {check ? ` · ${priceWords(check.price)}` : ''}
        </b>
        {fatal.length > 0
          ? `Cannot be booked: ${listed(fatal.map(({ words }) => words))}`
          : whoIsTold(desk, placements)}
      </p>
      <Button onClick={() => setHolding(true)} disabled={confirming.busy || fatal.length > 0}>
        Hold
      </Button>
      <Button
        variant="contained"
        color="primary"
        onClick={props.onConfirm}
        disabled={confirming.busy || fatal.length > 0}
      >
        {confirming.busy
          ? 'Booking'
          : broken.length > 0
            ? 'Override and invite'
            : 'Confirm and invite'}
        <span className="sd-bar-key" aria-hidden="true">
          <Kbd>Ctrl ↵</Kbd>
        </span>
      </Button>
      {overriding && broken.length > 0 ? (
        <OverrideDialog
          broken={broken}
          busy={confirming.busy}
          message={confirming.taken ?? (confirming.broken ? null : confirming.message)}
          error={confirming.reasonError}
          me={me}
          onClose={() => props.onOverriding(false)}
          onOverride={(reason) =>
            confirming.confirm({ reason, rules: [...new Set(broken.map(({ rule }) => rule))] })
          }
        />
      ) : null}
      {holding ? (
        <HoldDialog
          busy={confirming.busy}
          message={confirming.taken ?? confirming.message}
          onClose={() => setHolding(false)}
          onHold={(hours) => confirming.hold(hours)}
        />
      ) : null}
    </div>
  );
}
