import { SavedState } from '@debrief/web-ui';
import { verbs, type FiledScorecard, type ScorecardSheet } from '@debrief/web-data';
import { ReasonField } from '../rounds/ReasonField';
import { useVerb } from '../rounds/useVerb';
import { emptyBody } from './body';
import { FormBody } from './FormBody';
import { localWords } from './save-words';
import { linesOf } from './review';
import { toInput } from './rules';
import { useLocalDraft } from './useLocalDraft';

interface AmendFormProps {
  readonly sheet: ScorecardSheet;
  readonly filed: FiledScorecard;
  readonly zone: string;
  readonly onDone: () => void;
}

/** A filed scorecard written anew with a reason; the versions before it stay as they are. */
export function AmendForm({ sheet, filed, zone, onDone }: AmendFormProps) {
  const latest = filed.versions.at(-1);
  const number = latest?.number ?? 0;
  const draft = useLocalDraft(`amend:${filed.id}:${number}`, sheet, latest?.body ?? emptyBody());
  const leave = () => void draft.forget().then(onDone);
  const amend = useVerb(verbs.amendScorecard, {
    done: 'ScorecardFiled',
    notice: 'Amended. The first version stays.',
    onDone: leave,
  });
  const { reason } = draft;
  const fields = amend.problem?.__typename === 'FieldProblems' ? amend.problem.fields : [];
  const refusals = fields.filter(({ path }) => path !== 'reason');
  return (
    <FormBody
      sheet={sheet}
      body={draft.body}
      act={draft.act}
      noteInHand={draft.noteInHand}
      zone={zone}
      refusals={linesOf(refusals, draft.body, sheet)}
      saved={
        <SavedState
          {...localWords(draft)}
          action={
            <button type="button" className="sc-small" onClick={leave}>
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
      ready={reason.trim() !== ''}
      onFile={() =>
        amend.send({
          scorecardId: filed.id,
          version: number,
          reason,
          body: toInput(draft.whole()),
        })
      }
      beforeReview={
        <ReasonField
          label="Why you amend it"
          hint="Shown with the amendment. If you have seen others’ feedback, the packet keeps and counts your first version."
          value={reason}
          error={amend.errors['reason']}
          rows={2}
          onChange={draft.setReason}
        />
      }
    />
  );
}
