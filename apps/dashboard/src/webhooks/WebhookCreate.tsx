import { useState, type FormEvent } from 'react';
import { Button } from '@mui/material';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DebriefDataProvider, WebhookEventInfo } from '@debrief/web-data';
import { AsyncState, Section, ShownOnce, useAsk } from '../layout';
import { paths } from '../layout/paths';
import { useVerb } from '../rounds/useVerb';
import { EndpointFields, type EndpointDraft } from './EndpointFields';

const EMPTY: EndpointDraft = { url: '', description: '', events: new Set() };

/** A new endpoint; its signing key is shown once it exists, and only then. */
export function WebhookCreate() {
  const query = useAsk('webhookEvents', Infinity);
  return <AsyncState query={query}>{(offered) => <CreateForm offered={offered} />}</AsyncState>;
}

function CreateForm({ offered }: { readonly offered: readonly WebhookEventInfo[] }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [draft, setDraft] = useState(EMPTY);
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null);
  const verb = useVerb(provider.createWebhook, {
    done: 'WebhookCreated',
    onDone: ({ endpoint, secret }) => setMade({ id: endpoint.id, secret }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    verb.send({ ...draft, events: [...draft.events] });
  };
  if (made) return <SigningKey secret={made.secret} id={made.id} />;
  return (
    <Section title="A new endpoint">
      <form className="form webhook-form" onSubmit={submit} noValidate>
        {verb.message ? (
          <p className="form-problem" role="alert">
            {verb.message}
          </p>
        ) : null}
        <EndpointFields draft={draft} offered={offered} errors={verb.errors} onChange={setDraft} />
        <div className="actions">
          <Button type="submit" variant="contained" color="primary" disabled={verb.busy}>
            {verb.busy ? 'Adding' : 'Add the endpoint'}
          </Button>
          <Button component={Link} to={paths.webhooks}>
            Cancel
          </Button>
        </div>
      </form>
    </Section>
  );
}

function SigningKey({ secret, id }: { readonly secret: string; readonly id: string }) {
  return (
    <Section title="Its signing key">
      <ShownOnce value={secret} copy="Copy key">
        The other system checks each delivery with this key (Standard Webhooks). It is shown here
        once; you can make a new one later.
      </ShownOnce>
      <p className="webhook-on">
        <Link to={paths.webhook(id)}>Open the endpoint, and send it a test</Link>
      </p>
    </Section>
  );
}
