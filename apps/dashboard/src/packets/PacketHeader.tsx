import { useState } from 'react';
import { Button, Menu, MenuItem } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Packet } from '@debrief/web-data';
import { AskCommitteeLink } from '../committee/AskCommitteeLink';
import { count, day, PageHeader } from '../layout';
import { shortHash } from './packet-facts';

interface PacketHeaderProps {
  readonly packet: Packet;
  readonly zone: string;
}

function Aside({ packet, zone }: PacketHeaderProps) {
  const people = new Set(packet.assessors.map(({ personId }) => personId)).size;
  const starts = packet.rounds.flatMap(({ startsAt }) => (startsAt ? [startsAt] : [])).sort();
  const [first, last] = [starts[0], starts.at(-1)];
  const when = first && last ? `, ${day(first, zone)} to ${day(last, zone)}` : '';
  return (
    <span className="num pk-aside">
      {packet.jobTitle}, level {packet.level} · {count(people, 'interviewer')}
      {when} · {packet.blueprintTitle}, version {packet.blueprintVersion}
      {packet.frozen ? (
        <>
          {' '}
          · frozen packet {packet.frozen.number},{' '}
          <span className="pk-hash" title={packet.frozen.sha256}>
            {shortHash(packet.frozen.sha256)}
          </span>
        </>
      ) : null}
    </span>
  );
}

const FORMATS = [
  { ending: 'pdf', text: 'PDF, to print or send' },
  { ending: 'html', text: 'Web page, one file' },
  { ending: 'json', text: 'JSON, to check or keep' },
] as const;

/** The packet as a file. Each download is checked and recorded by the server. */
function ExportMenu({ loopId }: { readonly loopId: string }) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const close = () => setAt(null);
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={(event) => setAt(event.currentTarget)}
      >
        Export
      </Button>
      <Menu anchorEl={at} open={at !== null} onClose={close}>
        {FORMATS.map(({ ending, text }) => (
          <MenuItem
            key={ending}
            component="a"
            href={`/packets/${loopId}/packet.${ending}`}
            target="_blank"
            rel="noopener"
            onClick={close}
          >
            {text}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** Whose packet it is, and the ways out of it. */
export function PacketHeader({ packet, zone }: PacketHeaderProps) {
  return (
    <PageHeader
      title={packet.candidate.name}
      above={<Link to="/packets">Packets</Link>}
      aside={<Aside packet={packet} zone={zone} />}
      actions={
        <>
          <Button component={Link} to={`/loops/${packet.loopId}/show`}>
            Go to the loop
          </Button>
          <ExportMenu loopId={packet.loopId} />
          <AskCommitteeLink loopId={packet.loopId} />
          <Button component={Link} to={`/debriefs/${packet.loopId}`}>
            Open the debrief
          </Button>
        </>
      }
    />
  );
}
