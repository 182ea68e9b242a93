import type { DecisionOutlook, DecisionRecord, Packet } from '@debrief/web-data';
import { contradictionWords } from '../packets/recommend-words';
import { VerbDialog } from '../rounds/VerbDialog';
import { OUTCOME } from './decision';
import type { DecisionDraft } from './decision-draft';
import { isEmptyRecord, RecordView } from './RecordView';
import { thenWords } from './record-words';

interface ReviewDialogProps {
  readonly packet: Packet;
  readonly draft: DecisionDraft;
  readonly outlook: DecisionOutlook | undefined;
  readonly record: DecisionRecord | undefined;
  readonly busy: boolean;
  readonly message: string | null;
  readonly onClose: () => void;
  readonly onRecord: () => void;
}

/** The last look before it is on the record: what is decided, what stands against it, what happens then. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { packet, draft, outlook, record, busy, message, onClose, onRecord } = props;
  const outcome = draft.outcome ?? 'HOLD';
  const needed = outlook?.needsApproval.includes(outcome) ?? false;
  const asked = packet.assessors.flatMap((one) => contradictionWords(packet, one) ?? []);
  return (
    <VerbDialog
      title={`${OUTCOME[outcome]}, level ${draft.level}: ${packet.candidate.name}`}
      verb="Record the decision"
      busy={busy}
      message={message}
      onClose={onClose}
      onSubmit={onRecord}
      wide
    >
      <div className="dc-review">
        <h3>Rationale</h3>
        <p className="prose">{draft.rationale}</p>
        <h3>Memo to the panel</h3>
        <p className="prose">{draft.memo}</p>
        {asked.length > 0 ? (
          <div className="dc-asked" role="note">
            <h3>Have you asked?</h3>
            <ul className="dc-plain">
              {asked.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {record && !isEmptyRecord(record) ? (
          <>
            <h3>Goes with it</h3>
            <RecordView record={record} />
          </>
        ) : null}
        <p className="dc-then">
          {thenWords(outcome, { needed, groups: outlook?.groups.map(({ name }) => name) ?? [] })}
        </p>
      </div>
    </VerbDialog>
  );
}
