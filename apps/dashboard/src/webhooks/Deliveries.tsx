import { useId, useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, WebhookDelivery } from '@debrief/web-data';
import { dayAndClock, Empty, PagedRows, Section, useAsk, usePages, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { DELIVERY_STATE, laidOut, tryWords, wireNameOf } from './webhook-words';

const PAGE = 25;
/** So long the tries of a delivery are kept; what failed before then is past mending. */
const KEPT_MS = 30 * 24 * 3_600_000;
const LOOK_AGAIN_MS = 4000;
type State = WebhookDelivery['state'];

/** What was sent or waits, newest first; anything delivered or failed can be sent again. */
export function Deliveries({ endpointId }: { readonly endpointId: string }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [state, setState] = useState<State | ''>('');
  const query = usePages(
    ['debrief', 'deliveries', endpointId, state],
    (after, options) => provider.webhookDeliveries(endpointId, PAGE, after, state || null, options),
    LOOK_AGAIN_MS,
  );
  return (
    <Section title="Deliveries" aside={<StateFilter value={state} onChange={setState} />}>
      <ReplayFailed endpointId={endpointId} />
      <PagedRows
        query={query}
        rowsClass="delivery-rows"
        keyOf={({ id }) => id}
        empty={
          <Empty title={state ? 'None in this state' : 'Nothing was sent yet'}>
            News goes out when something it subscribed to happens. A test shows whether it arrives.
          </Empty>
        }
      >
        {(delivery) => <DeliveryRow delivery={delivery} />}
      </PagedRows>
    </Section>
  );
}

function StateFilter({
  value,
  onChange,
}: {
  readonly value: State | '';
  readonly onChange: (state: State | '') => void;
}) {
  const id = useId();
  return (
    <TextField
      select
      id={id}
      size="small"
      label="State"
      value={value}
      onChange={(event) => onChange(event.target.value as State | '')}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">All</MenuItem>
      {Object.entries(DELIVERY_STATE).map(([word, text]) => (
        <MenuItem key={word} value={word}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

function ReplayFailed({ endpointId }: { readonly endpointId: string }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const [said, setSaid] = useState('');
  const verb = useVerb(provider.replayFailedDeliveries, {
    done: 'DeliveriesReplayed',
    onDone: ({ count }) =>
      setSaid(
        count === 0
          ? 'No news had failed. Open a test to send it again.'
          : `${count} are on their way again.`,
      ),
  });
  return (
    <p className="delivery-replay">
      <Button
        disabled={verb.busy}
        onClick={() =>
          verb.send({ endpointId, since: new Date(Date.now() - KEPT_MS).toISOString() })
        }
      >
        Send again what failed
      </Button>{' '}
      <span role="status" className="dim small">
        {verb.message ?? said}
      </span>
    </p>
  );
}

function DeliveryRow({ delivery }: { readonly delivery: WebhookDelivery }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const events = useAsk('webhookEvents', Infinity).data ?? [];
  const wire = wireNameOf(delivery.event, events);
  const again = useVerb(provider.replayWebhookDelivery, {
    done: 'DeliveryReplayed',
    notice: 'On its way again.',
    onDone: () => undefined,
  });
  const settled = delivery.state === 'DELIVERED' || delivery.state === 'FAILED';
  const trouble = delivery.state === 'FAILED';
  return (
    <details className="delivery">
      <summary>
        <code>{wire}</code>{' '}
        <span className={trouble ? 'tag tag-late' : 'tag'}>{DELIVERY_STATE[delivery.state]}</span>{' '}
        {delivery.replay > 0 ? <span className="tag">sent again</span> : null}
        <time className="dim small num" dateTime={delivery.createdAt}>
          {dayAndClock(delivery.createdAt, zone)}
        </time>
      </summary>
      {delivery.state === 'SEALED' ? (
        <p className="small">
          Held back: whoever added this endpoint owes a scorecard on that loop.
        </p>
      ) : null}
      <ol className="small num delivery-tries">
        {delivery.attempts.map((attempt) => (
          <li key={attempt.number}>
            {dayAndClock(attempt.at, zone)}: {tryWords(attempt)}
          </li>
        ))}
      </ol>
      {delivery.nextAttemptAt && !settled ? (
        <p className="small dim num">next try {dayAndClock(delivery.nextAttemptAt, zone)}</p>
      ) : null}
      <pre tabIndex={0} aria-label="Payload">
        {laidOut(delivery.payload)}
      </pre>
      {settled ? (
        <Button disabled={again.busy} onClick={() => again.send({ deliveryId: delivery.id })}>
          Send again
        </Button>
      ) : null}
      {again.message ? (
        <p className="form-problem" role="alert">
          {again.message}
        </p>
      ) : null}
    </details>
  );
}
