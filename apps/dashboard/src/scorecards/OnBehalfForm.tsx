import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { SavedState } from '@debrief/web-ui';
import {
  orThrow,
  verbs,
  type DebriefDataProvider,
  type PersonRef,
  type ScorecardSheet,
} from '@debrief/web-data';
import { AsyncState, Page, useZone } from '../layout';
import { ReasonField } from '../rounds/ReasonField';
import { useVerb } from '../rounds/useVerb';
import { emptyBody } from './body';
import { FormBody } from './FormBody';
import { linesOf } from './review';
import { toInput } from './rules';
import { localWords } from './save-words';
import { useLocalDraft } from './useLocalDraft';

interface OnBehalfFormProps {
  readonly sheet: ScorecardSheet;
  readonly author: PersonRef;
}

function Form({ sheet, author }: OnBehalfFormProps) {
  const zone = useZone();
  const notify = useNotify();
  const navigate = useNavigate();
  const draft = useLocalDraft(`behalf:${sheet.seatId}`, sheet, EMPTY);
  const { reason } = draft;
  const leave = () => void draft.forget().then(() => navigate(`/loops/${sheet.loopId}/show`));
  const file = useVerb(verbs.fileOnBehalf, {
    done: 'ScorecardFiled',
    onDone: () => {
      notify(`Filed on behalf of ${author.name}. Both your names stand on it.`, { type: 'info' });
      leave();
    },
  });
  const fields = file.problem?.__typename === 'FieldProblems' ? file.problem.fields : [];
  return (
    <FormBody
      sheet={sheet}
      body={draft.body}
      act={draft.act}
      noteInHand={draft.noteInHand}
      zone={zone}
      refusals={linesOf(
        fields.filter(({ path }) => path !== 'reason'),
        draft.body,
        sheet,
      )}
      saved={
        <SavedState
          {...localWords(draft)}
          action={
            <button type="button" className="sc-small" onClick={leave}>
              Do not file it
            </button>
          }
        />
      }
      verb={`File for ${author.name}`}
      busy={file.busy}
      message={
        file.message ??
        (fields.length > 0 ? 'Not filed yet. The places to look at are marked.' : null)
      }
      ready={reason.trim() !== ''}
      onFile={() => file.send({ seatId: sheet.seatId, reason, body: toInput(draft.whole()) })}
      beforeReview={
        <ReasonField
          label={`Why you file it for ${author.name}`}
          hint="Shown with both your names wherever the scorecard is read. It opens no feedback to you."
          value={reason}
          error={file.errors['reason']}
          rows={2}
          onChange={draft.setReason}
        />
      }
    />
  );
}

const EMPTY = emptyBody();

/** Somebody else’s scorecard, written in their place by those who run the loop. Route `/scorecards/:seatId/on-behalf`. */
export function OnBehalfForm() {
  const { seatId = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'sheet-on-behalf', seatId],
    queryFn: async () => orThrow(await provider.scorecardSheetOnBehalf(seatId), 'ScorecardSheet'),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const { data } = query;
  if (data?.onBehalfOf) return <Form key={seatId} sheet={data} author={data.onBehalfOf} />;
  return (
    <Page title="Scorecard">
      <AsyncState query={query} what="scorecard">
        {() => null}
      </AsyncState>
    </Page>
  );
}
