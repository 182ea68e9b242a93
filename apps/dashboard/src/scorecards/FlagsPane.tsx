import { useId } from 'react';
import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { SCORECARD_LIMITS } from '@debrief/domain';
import { Icon, PlainTextarea, SEVERITY, type SeverityWord } from '@debrief/web-ui';
import type { RaisedFlag } from '@debrief/web-data';
import { Citations } from './Citations';
import { flagId, type FormParts } from './form';
import { useDropPlace } from './NotesDrag';

type FlagsProps = Pick<FormParts, 'sheet' | 'body' | 'act' | 'refusals'>;
const SEVERITIES = Object.keys(SEVERITY) as SeverityWord[];

function FlagCard({
  flag,
  sheet,
  body,
  act,
  refusals,
}: FlagsProps & { readonly flag: RaisedFlag }) {
  const id = useId();
  const drop = useDropPlace(`f:${flag.type}`);
  const type = sheet.taxonomy.flags.find(({ key }) => key === flag.type);
  const name = type?.name ?? flag.type;
  const refused = refusals.filter(
    ({ target }) => target.part === 'flag' && target.type === flag.type,
  );
  return (
    <section
      className={`sc-flag${drop.className}`}
      id={flagId(flag.type)}
      ref={drop.ref}
      aria-labelledby={id}
    >
      <div className="sc-flag-head">
        <h3 id={id}>
          <Icon name="flag" /> {name}
        </h3>
        <div className="sc-severity" role="radiogroup" aria-label={`Severity of ${name}`}>
          {SEVERITIES.map((severity) => (
            <label key={severity} className={severity === flag.severity ? 'on' : ''}>
              <input
                type="radio"
                name={id}
                checked={severity === flag.severity}
                onChange={() => act({ type: 'severity', flag: flag.type, severity })}
              />
              {SEVERITY[severity]}
            </label>
          ))}
        </div>
      </div>
      <Citations
        body={body}
        subject={name}
        evidence={flag.evidence}
        onCite={(noteId) => act({ type: 'citeFlag', flag: flag.type, noteId })}
        without="A flag needs the note it rests on."
      />
      <label className="sc-comment">
        <span>What you make of it</span>
        <PlainTextarea
          rows={flag.comment.length > 80 ? 3 : 1}
          value={flag.comment}
          limit={SCORECARD_LIMITS.comment}
          onText={(text) => act({ type: 'commentFlag', flag: flag.type, text })}
        />
      </label>
      {refused.map(({ text }) => (
        <p key={text} role="alert" className="sc-refused">
          {text}
        </p>
      ))}
      <p className="dim small">
        {type?.clearedBy ? `Would clear it: ${type.clearedBy} ` : null}
        <button
          type="button"
          className="ui-link"
          onClick={() => act({ type: 'drop', flag: flag.type })}
        >
          Take the flag back
        </button>
      </p>
    </section>
  );
}

/** The raised flags and the way to raise one. */
export function FlagsPane(props: FlagsProps & { readonly onRaise: () => void }) {
  const { body, onRaise } = props;
  return (
    <section className="sc-flags" aria-label="Red flags">
      <div className="sc-score-head">
        <h2>Red flags</h2>
        <button type="button" className="sc-small" onClick={onRaise}>
          Raise a flag
        </button>
      </div>
      {body.flags.length === 0 ? (
        <p className="dim small">None raised. A flag needs a note and a severity.</p>
      ) : null}
      {body.flags.map((flag) => (
        <FlagCard key={flag.type} flag={flag} {...props} />
      ))}
    </section>
  );
}

interface RaiseFlagDialogProps extends Pick<FormParts, 'sheet' | 'body' | 'act'> {
  readonly onClose: () => void;
}

/** The taxonomy to choose from; each type says what was heard. */
export function RaiseFlagDialog({ sheet, body, act, onClose }: RaiseFlagDialogProps) {
  const id = useId();
  const raised = new Set(body.flags.map(({ type }) => type));
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>Raise a red flag</DialogTitle>
      <DialogContent>
        <ul className="sc-flag-choice">
          {sheet.taxonomy.flags.map(({ key, name, heard }, index) => (
            <li key={key}>
              <button
                type="button"
                autoFocus={index === 0}
                disabled={raised.has(key)}
                onClick={() => {
                  act({ type: 'raise', flag: key });
                  onClose();
                }}
              >
                <b>{name}</b>
                <span className="dim">{raised.has(key) ? 'Raised already' : heard}</span>
              </button>
            </li>
          ))}
        </ul>
      </DialogContent>
    </Dialog>
  );
}
