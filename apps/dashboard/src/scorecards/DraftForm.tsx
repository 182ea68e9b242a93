import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { SavedState } from '@debrief/web-ui';
import { verbs, type FiledScorecard, type ScorecardSheet } from '@debrief/web-data';
import { useVerb } from '../rounds/useVerb';
import { ConflictDialog } from './ConflictDialog';
import { FormBody } from './FormBody';
import { linesOf } from './review';
import { saveWords } from './save-words';
import { useDraftAutosave, type DraftForm as Draft } from './useDraftAutosave';

/** What to do about the state of the draft, if anything. */
function DraftAction({ draft }: { readonly draft: Draft }) {
  const client = useQueryClient();
  const { save } = draft;
  if (save.kind === 'closed') {
    const reload = () => void client.invalidateQueries({ queryKey: ['debrief', 'sheet'] });
    return (
      <button type="button" className="ui-link" onClick={reload}>
        Reload
      </button>
    );
  }
  if (save.kind !== 'kept') return null;
  if (save.why === 'signed_out') {
    return (
      <Link to="/login" className="ui-link">
        Sign in
      </Link>
    );
  }
  return (
    <button type="button" className="ui-link" onClick={draft.retry}>
      Try now
    </button>
  );
}

function DraftState({ draft, zone }: { readonly draft: Draft; readonly zone: string }) {
  return <SavedState {...saveWords(draft.save, zone)} action={<DraftAction draft={draft} />} />;
}

interface DraftFormProps {
  readonly sheet: ScorecardSheet;
  readonly zone: string;
  readonly onFiled: (scorecard: FiledScorecard) => void;
}

/** An owed scorecard: saved while it is written, filed once. */
export function DraftForm({ sheet, zone, onFiled }: DraftFormProps) {
  const draft = useDraftAutosave(sheet);
  const submit = useVerb(verbs.submitScorecard, {
    done: 'ScorecardFiled',
    notice: 'Filed. You can amend it; the first version stays.',
    onDone: ({ scorecard }) => {
      void draft.filed();
      onFiled(scorecard);
    },
  });
  const { problem } = submit;
  const refused = problem?.__typename === 'FieldProblems' ? problem.fields : [];
  const kept = draft.save.kind === 'refused' ? draft.save.problems : [];
  const message =
    submit.message ??
    (refused.length > 0 ? 'Not filed yet. The places to look at are marked.' : null);
  return (
    <>
      <FormBody
        sheet={sheet}
        body={draft.body}
        act={draft.act}
        zone={zone}
        refusals={linesOf([...refused, ...kept], draft.body, sheet)}
        saved={<DraftState draft={draft} zone={zone} />}
        verb="File the scorecard"
        busy={submit.busy}
        message={message}
        onFile={() => submit.send({ seatId: sheet.seatId, body: draft.body })}
      />
      {draft.save.kind === 'conflict' ? (
        <ConflictDialog
          sheet={sheet}
          mine={draft.body}
          theirs={draft.save.theirs}
          zone={zone}
          onKeepMine={draft.keepMine}
          onTakeTheirs={draft.takeTheirs}
        />
      ) : null}
    </>
  );
}
