import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { WebhookEndpoint } from '@debrief/web-data';
import { AsyncState, count, dayAndClock, Empty, Section, useAsk, useZone } from '../layout';
import { paths } from '../layout/paths';
import { endpointState, hostOf } from './webhook-words';

/** Every endpoint with how it fares. */
export function WebhookList() {
  const query = useAsk('webhooks');
  const add = (
    <Button component={Link} to={paths.webhookNew} variant="contained" color="primary">
      Add an endpoint
    </Button>
  );
  return (
    <AsyncState query={query}>
      {(endpoints) =>
        endpoints.length === 0 ? (
          <Empty title="No other system is told anything" action={add}>
            An endpoint gets signed news, e.g. when a scorecard is filed or a packet is decided.
          </Empty>
        ) : (
          <Section title="Endpoints" aside={add}>
            <ul className="rows webhook-rows">
              {endpoints.map((endpoint) => (
                <li key={endpoint.id}>
                  <EndpointRow endpoint={endpoint} />
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </AsyncState>
  );
}

function EndpointRow({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
  const zone = useZone();
  const state = endpointState(endpoint);
  return (
    <>
      <div>
        <Link className="title" to={paths.webhook(endpoint.id)}>
          {endpoint.description || hostOf(endpoint.url)}
        </Link>
        <p className="dim small webhook-url">{endpoint.url}</p>
      </div>
      <p className="small">
        {count(endpoint.events.length, 'event')}
        {endpoint.waiting > 0 ? <span className="num"> · {endpoint.waiting} waiting</span> : null}
      </p>
      <p className="small">
        <span className={state.trouble ? 'tag tag-late' : 'tag'}>{state.text}</span>{' '}
        <span className="dim num">
          {endpoint.lastSuccessAt
            ? `last delivered ${dayAndClock(endpoint.lastSuccessAt, zone)}`
            : 'nothing delivered yet'}
        </span>
      </p>
    </>
  );
}
