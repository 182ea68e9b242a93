import { useState, type ReactNode } from 'react';
import { Form, SaveButton, useNotify } from 'react-admin';
import { fieldErrors, newKey, problemMessage, type AnyResult } from '@debrief/web-data';

interface SettingsFormProps {
  readonly record: Readonly<Record<string, unknown>>;
  readonly save: string;
  readonly done: string;
  /** Sends the changes; gets the key made when the form opened. */
  readonly send: (
    values: Readonly<Record<string, unknown>>,
    idempotencyKey: string,
  ) => Promise<AnyResult>;
  /** The member of the result that means "saved". */
  readonly saved: string;
  readonly onSaved: () => void;
  readonly children: ReactNode;
}

/** A small form of its own: saves by one mutation, places refusals by field or says them above. */
export function SettingsForm({
  record,
  save,
  done,
  send,
  saved,
  onSaved,
  children,
}: SettingsFormProps) {
  const notify = useNotify();
  const [idempotencyKey, setKey] = useState(newKey);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (values: Record<string, unknown>) => {
    setProblem(null);
    try {
      const result = await send(values, idempotencyKey);
      if (result.__typename === saved) {
        // What is changed from here on is another intention.
        setKey(newKey());
        notify(done, { type: 'info' });
        onSaved();
        return undefined;
      }
      if (result.fields && result.fields.length > 0) return fieldErrors(result);
      setProblem(problemMessage(result));
    } catch (error) {
      setProblem(problemMessage(error));
    }
    return undefined;
  };

  return (
    <Form record={record} onSubmit={submit} resetOptions={{ keepDirtyValues: true }}>
      <div className="form settings-form">
        {problem ? (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        ) : null}
        {children}
        <div className="actions">
          <SaveButton label={save} icon={<></>} variant="contained" color="primary" alwaysEnable />
        </div>
      </div>
    </Form>
  );
}
