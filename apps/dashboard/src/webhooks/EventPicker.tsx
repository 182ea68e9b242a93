import { Checkbox, FormControlLabel } from '@mui/material';
import type { WebhookEventInfo, WebhookEventName } from '@debrief/web-data';
import { eventGroups } from './webhook-words';

interface EventPickerProps {
  readonly events: readonly WebhookEventInfo[];
  readonly chosen: ReadonlySet<WebhookEventName>;
  readonly error?: string | undefined;
  readonly onChange: (chosen: ReadonlySet<WebhookEventName>) => void;
}

/** Which news an endpoint gets, by what it is about. */
export function EventPicker({ events, chosen, error, onChange }: EventPickerProps) {
  const toggle = (names: readonly WebhookEventName[], on: boolean) => {
    const next = new Set(chosen);
    for (const name of names) {
      if (on) next.add(name);
      else next.delete(name);
    }
    onChange(next);
  };
  return (
    <div className="event-picker">
      {error ? (
        <p className="form-problem" role="alert">
          {error}
        </p>
      ) : null}
      {eventGroups(events).map((group) => {
        const names = group.events.map(({ name }) => name);
        const on = names.filter((name) => chosen.has(name)).length;
        return (
          <fieldset key={group.title}>
            <legend>
              <FormControlLabel
                control={
                  <Checkbox
                    checked={on === names.length}
                    indeterminate={on > 0 && on < names.length}
                    onChange={(event) => toggle(names, event.target.checked)}
                  />
                }
                label={group.title}
              />
            </legend>
            <p className="dim small">{group.about}</p>
            {group.events.map((event) => (
              <FormControlLabel
                key={event.name}
                className="event-choice"
                control={
                  <Checkbox
                    checked={chosen.has(event.name)}
                    onChange={(change) => toggle([event.name], change.target.checked)}
                  />
                }
                label={
                  <>
                    <code>{event.wireName}</code> <span className="dim">{event.meaning}</span>
                  </>
                }
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
