import { useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useDataProvider } from 'react-admin';
import type { DebriefDataProvider, RoomWire } from '@debrief/web-data';
import { AsyncState, Empty, Section, useAsk, useZone } from '../layout';
import { useVerb } from '../rounds/useVerb';
import { VerbDialog } from '../rounds/VerbDialog';

const WEEKDAYS = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  startMinute: 8 * 60,
  endMinute: 19 * 60,
}));

/** Meeting rooms, and links of which there is one. */
export function RoomsSection() {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useAsk('rooms');
  const [open, setOpen] = useState<RoomWire | 'new' | null>(null);
  const retire = useVerb(provider.retireRoom, { done: 'RoomRetired', onDone: () => undefined });
  return (
    <Section
      title="Rooms and links"
      aside={<Button onClick={() => setOpen('new')}>Add a room</Button>}
    >
      {retire.message ? <p role="alert">{retire.message}</p> : null}
      <AsyncState query={query}>
        {(rooms) =>
          rooms.length === 0 ? (
            <Empty title="No rooms yet">Rounds are held wherever their place says.</Empty>
          ) : (
            <ul className="span-rows">
              {rooms.map((room) => (
                <li key={room.id}>
                  <span>
                    {room.name} · {room.kind === 'ROOM' ? 'room' : 'link'} · {room.timeZone}
                  </span>
                  <Button onClick={() => setOpen(room)} aria-label={`Change ${room.name}`}>
                    Change
                  </Button>
                  <Button
                    disabled={retire.busy}
                    onClick={() => retire.send({ roomId: room.id })}
                    aria-label={`Use ${room.name} no more`}
                  >
                    Retire
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </AsyncState>
      {open ? (
        <RoomDialog room={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}

function RoomDialog({
  room,
  onClose,
}: {
  readonly room: RoomWire | null;
  readonly onClose: () => void;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const zone = useZone();
  const [form, setForm] = useState({
    name: room?.name ?? '',
    kind: room?.kind ?? ('ROOM' as const),
    link: room?.link ?? '',
    timeZone: room?.timeZone ?? zone,
  });
  const verb = useVerb(provider.saveRoom, { done: 'RoomSaved', onDone: onClose });
  const text = (field: 'name' | 'link' | 'timeZone', label: string) => (
    <TextField
      label={label}
      value={form[field]}
      onChange={(event) => setForm({ ...form, [field]: event.target.value })}
      error={Boolean(verb.errors[field])}
      helperText={verb.errors[field]}
      fullWidth
      margin="dense"
    />
  );
  const hours = (room?.hours ?? WEEKDAYS).map(({ weekday, startMinute, endMinute }) => ({
    weekday,
    startMinute,
    endMinute,
  }));
  return (
    <VerbDialog
      title={room ? `Change ${room.name}` : 'Add a room or link'}
      verb="Save the room"
      busy={verb.busy}
      message={verb.message}
      onClose={onClose}
      onSubmit={() =>
        verb.send({ ...form, hours, ...(room ? { roomId: room.id, version: room.version } : {}) })
      }
    >
      {text('name', 'Name')}
      <TextField
        select
        fullWidth
        margin="dense"
        label="Kind"
        value={form.kind}
        onChange={(event) => setForm({ ...form, kind: event.target.value as typeof form.kind })}
      >
        <MenuItem value="ROOM">Meeting room</MenuItem>
        <MenuItem value="LINK">Link</MenuItem>
      </TextField>
      {text('link', 'Link (https)')}
      {text('timeZone', 'Time zone')}
    </VerbDialog>
  );
}
