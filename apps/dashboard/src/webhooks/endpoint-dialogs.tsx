import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DebriefDataProvider, WebhookEndpoint } from '@debrief/web-data';
import { useAsk } from '../layout';
import { paths } from '../layout/paths';
import { StaleRemedy } from '../rounds/StaleRemedy';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';
import { EndpointFields, type EndpointDraft } from './EndpointFields';

interface EndpointDialogProps {
  readonly endpoint: WebhookEndpoint;
  readonly onClose: () => void;
}

/** Changes address, purpose and events. */
export function EditEndpointDialog({ endpoint, onClose }: EndpointDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const offered = useAsk('webhookEvents', Infinity).data ?? [];
  const [draft, setDraft] = useState<EndpointDraft>({
    url: endpoint.url,
    description: endpoint.description,
    events: new Set(endpoint.events),
  });
  const verb = useVerb(provider.updateWebhook, {
    done: 'WebhookSaved',
    notice: 'Endpoint saved',
    onDone: onClose,
  });
  return (
    <VerbDialog
      title="Edit the endpoint"
      verb="Save"
      wide
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() =>
        verb.send({
          endpointId: endpoint.id,
          version: endpoint.version,
          ...draft,
          events: [...draft.events],
        })
      }
    >
      <div className="form webhook-form">
        <EndpointFields draft={draft} offered={offered} errors={verb.errors} onChange={setDraft} />
      </div>
    </VerbDialog>
  );
}

/** A new signing key; the old one ends at once. */
export function RotateDialog({
  endpoint,
  onClose,
  onSecret,
}: EndpointDialogProps & { readonly onSecret: (secret: string) => void }) {
  const provider = useDataProvider<DebriefDataProvider>();
  const verb = useVerb(provider.rotateWebhookSecret, {
    done: 'WebhookSecretRotated',
    onDone: ({ secret }) => {
      onSecret(secret);
      onClose();
    },
  });
  return (
    <VerbDialog
      title="Make a new signing key"
      verb="Make a new key"
      busy={verb.busy}
      message={verb.message}
      remedy={<StaleRemedy problem={verb.problem} onClose={onClose} />}
      onClose={onClose}
      onSubmit={() => verb.send({ endpointId: endpoint.id, version: endpoint.version })}
    >
      <p>
        The old key ends at once: until the other system knows the new one, it will refuse what
        arrives. Refused deliveries are tried again.
      </p>
    </VerbDialog>
  );
}

/** Ends an endpoint; what was not delivered is dropped. */
export function RemoveDialog({ endpoint, onClose }: EndpointDialogProps) {
  const provider = useDataProvider<DebriefDataProvider>();
  const navigate = useNavigate();
  const verb = useVerb(provider.removeWebhook, {
    done: 'WebhookRemoved',
    notice: 'Endpoint removed',
    onDone: () => navigate(paths.webhooks),
  });
  return (
    <VerbDialog
      title="Remove the endpoint"
      verb="Remove"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() => verb.send({ endpointId: endpoint.id })}
    >
      <p>
        {endpoint.url} gets nothing more.{' '}
        {endpoint.waiting > 0 ? `What still waits (${endpoint.waiting}) is dropped. ` : ''}
        This cannot be taken back.
      </p>
    </VerbDialog>
  );
}
