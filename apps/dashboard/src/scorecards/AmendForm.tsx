import { useState } from 'react';
import { SavedState } from '@debrief/web-ui';
import { verbs, type FiledScorecard, type ScorecardSheet } from '@debrief/web-data';
import { ReasonField } from '../rounds/ReasonField';
import { useLeaveGuard } from '../rounds/useLeaveGuard';
import { useVerb } from '../rounds/useVerb';
import { changeBody } from './body';
import { sameBody } from './draft-store';
import { FormBody } from './FormBody';
import { linesOf } from './review';

interface AmendFormProps {
  readonly sheet: ScorecardSheet;
  readonly filed: FiledScorecard;
  readonly zone: string;
  readonly onDone: () => void;
}

/** A filed scorecard written anew with a reason; the versions before it stay as they are. */
export function AmendForm({ sheet, filed, zone, onDone }: AmendFormProps) {
  const latest = filed.versions.at(-1);
  const before = latest?.body;
  const [body, setBody] = useState(() => before ?? null);
  const [reason, setReason] = useState('');
  const amend = useVerb(verbs.amendScorecard, {
    done: 'ScorecardFiled',
    notice: 'Amended. The first version stays.',
    onDone,
  });
  const changed = body !== null && before !== undefined && !sameBody(body, before);
  useLeaveGuard(changed || reason !== '');
  if (!body || !latest) return null;
  const fields = amend.problem?.__typename === 'FieldProblems' ? amend.problem.fields : [];
  const inBody = fields.map((field) => ({ ...field, path: field.path.replace(/^body\./u, '') }));
  const ready = reason.trim() !== '';
  return (
    <FormBody
      sheet={sheet}
      body={body}
      act={(change) => setBody((now) => (now ? changeBody(now, change) : now))}
      zone={zone}
      refusals={linesOf(
        inBody.filter(({ path }) => path !== 'reason'),
        body,
        sheet,
      )}
      saved={
        <SavedState
          tone="quiet"
          text={changed ? 'Not saved until you file it' : 'Nothing changed yet'}
          action={
            <button type="button" className="sc-small" onClick={onDone}>
              Leave it as it is
            </button>
          }
        />
      }
      verb="File the amendment"
      busy={amend.busy}
      message={
        amend.message ??
        (fields.length > 0 ? 'Not filed yet. The places to look at are marked.' : null)
      }
      ready={ready}
      onFile={() => amend.send({ scorecardId: filed.id, version: latest.number, reason, body })}
      beforeReview={
        <ReasonField
          label="Why you amend it"
          hint="Shown with the amendment. If you have seen others’ feedback, the packet keeps and counts your first version."
          value={reason}
          error={amend.errors['reason']}
          rows={2}
          onChange={setReason}
        />
      }
    />
  );
}
