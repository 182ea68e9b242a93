import { TextField } from '@mui/material';
import type { WebhookEventInfo, WebhookEventName } from '@debrief/web-data';
import { EventPicker } from './EventPicker';

export interface EndpointDraft {
  readonly url: string;
  readonly description: string;
  readonly events: ReadonlySet<WebhookEventName>;
}

interface EndpointFieldsProps {
  readonly draft: EndpointDraft;
  readonly offered: readonly WebhookEventInfo[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (draft: EndpointDraft) => void;
}

/** Address, purpose and events: the same when an endpoint is made and when it is changed. */
export function EndpointFields({ draft, offered, errors, onChange }: EndpointFieldsProps) {
  return (
    <>
      <TextField
        label="Address"
        type="url"
        required
        fullWidth
        value={draft.url}
        error={Boolean(errors['url'])}
        helperText={errors['url'] ?? 'It begins with https:// and is reachable from the internet.'}
        onChange={(event) => onChange({ ...draft, url: event.target.value })}
      />
      <TextField
        label="What it is for"
        fullWidth
        value={draft.description}
        error={Boolean(errors['description'])}
        helperText={errors['description']}
        onChange={(event) => onChange({ ...draft, description: event.target.value })}
      />
      <EventPicker
        events={offered}
        chosen={draft.events}
        error={errors['events']}
        onChange={(events) => onChange({ ...draft, events })}
      />
    </>
  );
}
