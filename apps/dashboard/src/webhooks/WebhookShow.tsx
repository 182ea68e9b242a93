import { useState } from 'react';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { DebriefDataProvider, WebhookEndpoint } from '@debrief/web-data';
import {
  AsyncState,
  dayAndClock,
  Facts,
  NotFoundState,
  Section,
  ShownOnce,
  useAsk,
  useZone,
} from '../layout';
import { useVerb } from '../rounds/useVerb';
import { Deliveries } from './Deliveries';
import { EditEndpointDialog, RemoveDialog, RotateDialog } from './endpoint-dialogs';
import { endpointState } from './webhook-words';

/** How often a page that waits for deliveries looks again. */
export const LOOK_AGAIN_MS = 4000;

/** One endpoint: how it fares, what it gets, and what became of it. */
export function WebhookShow() {
  const { id = '' } = useParams();
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'webhook', id],
    queryFn: ({ signal }) => provider.webhook(id, { signal }),
    refetchInterval: LOOK_AGAIN_MS,
  });
  return (
    <AsyncState query={query} what="webhook">
      {(endpoint) =>
        endpoint ? <EndpointPage endpoint={endpoint} /> : <NotFoundState what="webhook" />
      }
    </AsyncState>
  );
}

function EndpointPage({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <>
      <Section title={endpoint.description || 'Endpoint'}>
        <EndpointFacts endpoint={endpoint} />
        <EndpointActions endpoint={endpoint} onSecret={setSecret} />
        {secret ? (
          <ShownOnce value={secret} copy="Copy key">
            From now on deliveries are signed with this key alone. It is shown here once.
          </ShownOnce>
        ) : null}
      </Section>
      <Deliveries endpointId={endpoint.id} />
    </>
  );
}

function EndpointFacts({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
  const zone = useZone();
  const state = endpointState(endpoint);
  const names = useAsk('webhookEvents', Infinity).data ?? [];
  const wire = new Map(names.map(({ name, wireName }) => [name, wireName]));
  return (
    <Facts
      items={[
        ['Address', <span className="webhook-url">{endpoint.url}</span>],
        [
          'State',
          <>
            <span className={state.trouble ? 'tag tag-late' : 'tag'}>{state.text}</span>{' '}
            {endpoint.failingSince ? (
              <span className="dim num">since {dayAndClock(endpoint.failingSince, zone)}</span>
            ) : null}
          </>,
        ],
        ['Why', endpoint.pausedReason ?? endpoint.problem],
        ['Waiting', endpoint.waiting > 0 ? endpoint.waiting : null],
        [
          'Last delivered',
          endpoint.lastSuccessAt ? dayAndClock(endpoint.lastSuccessAt, zone) : 'nothing yet',
        ],
        ['Added by', endpoint.owner.name],
        [
          'Gets',
          <span className="tags">
            {endpoint.events.map((event) => (
              <span key={event} className="tag">
                {wire.get(event) ?? event}
              </span>
            ))}
          </span>,
        ],
      ]}
    />
  );
}

interface ActionsProps {
  readonly endpoint: WebhookEndpoint;
  readonly onSecret: (secret: string) => void;
}

function EndpointActions({ endpoint, onSecret }: ActionsProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [open, setOpen] = useState<'edit' | 'rotate' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const paused = endpoint.state === 'PAUSED';
  const ping = useVerb(provider.sendWebhookPing, {
    done: 'WebhookPinged',
    notice: 'Sent. What came of it appears below.',
    onDone: () => undefined,
  });
  const turn = useVerb(provider.updateWebhook, {
    done: 'WebhookSaved',
    notice: paused ? 'Deliveries go on.' : 'Paused. News waits until you resume.',
    onDone: () => undefined,
  });
  const problem = ping.message ?? turn.message;
  return (
    <>
      {problem ? (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="actions webhook-actions">
        <Button
          variant="contained"
          color="primary"
          disabled={ping.busy || paused}
          onClick={() => ping.send({ endpointId: endpoint.id })}
        >
          Send a test
        </Button>
        <Button onClick={() => setOpen('edit')}>Edit</Button>
        <Button
          disabled={turn.busy}
          onClick={() =>
            turn.send({
              endpointId: endpoint.id,
              version: endpoint.version,
              state: paused ? 'ACTIVE' : 'PAUSED',
            })
          }
        >
          {paused ? 'Resume' : 'Pause'}
        </Button>
        <Button onClick={() => setOpen('rotate')}>New key</Button>
        <Button color="error" onClick={() => setOpen('remove')}>
          Remove
        </Button>
      </div>
      {open === 'edit' ? <EditEndpointDialog endpoint={endpoint} onClose={close} /> : null}
      {open === 'rotate' ? (
        <RotateDialog endpoint={endpoint} onClose={close} onSecret={onSecret} />
      ) : null}
      {open === 'remove' ? <RemoveDialog endpoint={endpoint} onClose={close} /> : null}
    </>
  );
}
