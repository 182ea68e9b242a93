import { useEffect } from 'react';
import {
  verbs,
  type FiledScorecard,
  type ScorecardBody,
  type ScorecardSheet,
} from '@debrief/web-data';
import { useVerb } from '../rounds/useVerb';
import { ClosedDraft } from './ClosedDraft';
import { ConflictDialog } from './ConflictDialog';
import { DraftState } from './DraftState';
import { FormBody } from './FormBody';
import { linesOf } from './review';
import { toInput } from './rules';
import { closedBy } from './save-draft';
import { useDraftAutosave, type DraftForm as Draft } from './useDraftAutosave';

interface DraftFormProps {
  readonly sheet: ScorecardSheet;
  readonly zone: string;
  readonly onFiled: (scorecard: FiledScorecard) => void;
  /** It was filed in another tab or on another device; `body` is what stood here. */
  readonly onFiledElsewhere: (body: ScorecardBody) => void;
}

/** Leaves the form once somebody filed it elsewhere; its copies go, its words are handed on. */
function useFiledElsewhere(
  draft: Draft,
  elsewhere: boolean,
  tell: DraftFormProps['onFiledElsewhere'],
): void {
  const { filed, whole } = draft;
  useEffect(() => {
    if (!elsewhere) return;
    const body = whole();
    void filed().then(() => tell(body));
    // Once: the form is gone afterwards.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [elsewhere]);
}

/** An owed scorecard: saved while it is written, filed once. */
export function DraftForm({ sheet, zone, onFiled, onFiledElsewhere }: DraftFormProps) {
  const draft = useDraftAutosave(sheet);
  const { save } = draft;
  const submit = useVerb(verbs.submitScorecard, {
    done: 'ScorecardFiled',
    notice: 'Filed. You can amend it; the first version stays.',
    onDone: ({ scorecard }) => {
      void draft.filed();
      onFiled(scorecard);
    },
  });
  const { problem } = submit;
  const closed = save.kind === 'closed' ? save : problem ? closedBy(problem) : null;
  const elsewhere = closed?.why === 'filed';
  useFiledElsewhere(draft, elsewhere, onFiledElsewhere);
  if (closed && !elsewhere)
    return <ClosedDraft sheet={sheet} zone={zone} body={draft.whole()} closed={closed} />;
  const refused = problem?.__typename === 'FieldProblems' ? problem.fields : [];
  const kept = save.kind === 'refused' ? save.problems : [];
  const message =
    submit.message ??
    (refused.length > 0 ? 'Not filed yet. The places to look at are marked.' : null);
  return (
    <>
      <FormBody
        sheet={sheet}
        body={draft.body}
        act={draft.act}
        noteInHand={draft.noteInHand}
        zone={zone}
        refusals={linesOf([...refused, ...kept], draft.body, sheet)}
        saved={<DraftState draft={draft} zone={zone} />}
        verb="File the scorecard"
        busy={submit.busy || elsewhere}
        message={message}
        onFile={() => submit.send({ seatId: sheet.seatId, body: toInput(draft.whole()) })}
      />
      {save.kind === 'conflict' ? (
        <ConflictDialog sheet={sheet} conflict={save} zone={zone} onResolve={draft.resolve} />
      ) : null}
    </>
  );
}
