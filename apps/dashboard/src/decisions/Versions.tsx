import { useState } from 'react';
import { Button, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type {
  DebriefDataProvider,
  Packet,
  PacketDiffKind,
  PacketDiffLine,
  PacketVersion,
} from '@debrief/web-data';
import { AsyncState, dayAndClock } from '../layout';
import { shortHash } from '../packets/packet-facts';

const KIND: Readonly<Record<PacketDiffKind, string>> = {
  RATING: 'Ratings',
  RECOMMENDATION: 'Recommendations',
  FLAG: 'Red flags',
  AMENDMENT: 'Amendments',
  EVIDENCE: 'Evidence and words',
  NUMBER: 'Numbers',
  PEOPLE: 'People',
  OTHER: 'Else',
};

const WHY: Readonly<Record<PacketVersion['reason'], string>> = {
  DECISION: 'decided on',
  AMENDMENT: 'a scorecard was amended',
};

function Line({ line }: { readonly line: PacketDiffLine }) {
  return (
    <li>
      <b>{line.about}</b>
      <span className="dc-before">{line.before ?? 'was not there'}</span>
      <span className="dc-after">{line.after ?? 'is gone'}</span>
    </li>
  );
}

/** What a later version says differently, in words. */
function Diff({
  loopId,
  from,
  to,
}: {
  readonly loopId: string;
  readonly from: number;
  readonly to: number;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const query = useQuery({
    queryKey: ['debrief', 'packet-diff', loopId, from, to],
    queryFn: ({ signal }) => provider.packetDiff(loopId, from, to, { signal }),
  });
  return (
    <AsyncState query={query} what="difference" lines={4}>
      {({ lines }) =>
        lines.length === 0 ? (
          <p className="dim">Both versions say the same.</p>
        ) : (
          (Object.keys(KIND) as PacketDiffKind[]).map((kind) => {
            const of = lines.filter((line) => line.kind === kind);
            return of.length === 0 ? null : (
              <div key={kind}>
                <h3>{KIND[kind]}</h3>
                <ul className="dc-diff">
                  {of.map((line) => (
                    <Line key={`${line.about} ${line.before} ${line.after}`} line={line} />
                  ))}
                </ul>
              </div>
            );
          })
        )
      }
    </AsyncState>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: number;
  readonly versions: readonly PacketVersion[];
  readonly zone: string;
  readonly onPick: (number: number) => void;
}

function Pick({ label, value, versions, zone, onPick }: PickProps) {
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={(event) => onPick(Number(event.target.value))}
    >
      {versions.map(({ number, reason, frozenAt, frozenBy, sha256 }) => (
        <MenuItem key={number} value={number}>
          Version {number}, {WHY[reason]}, {frozenBy}, {dayAndClock(frozenAt, zone)},{' '}
          {shortHash(sha256)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Compare({
  packet,
  zone,
  base,
}: {
  readonly packet: Packet;
  readonly zone: string;
  readonly base: number;
}) {
  const provider = useDataProvider<DebriefDataProvider>();
  const latest = packet.frozen?.latest ?? base;
  const [from, setFrom] = useState(base === latest ? base - 1 : base);
  const [to, setTo] = useState(latest);
  const query = useQuery({
    queryKey: ['debrief', 'packet-versions', packet.loopId, packet.contentVersion],
    queryFn: ({ signal }) => provider.packetVersions(packet.loopId, { signal }),
  });
  return (
    <AsyncState query={query} what="versions" lines={2}>
      {({ versions }) => (
        <>
          <div className="dc-picks">
            <Pick label="From" value={from} versions={versions} zone={zone} onPick={setFrom} />
            <Pick label="To" value={to} versions={versions} zone={zone} onPick={setTo} />
          </div>
          <Diff loopId={packet.loopId} from={from} to={to} />
        </>
      )}
    </AsyncState>
  );
}

/** That there are other frozen versions than the one decided on, and what they say differently. */
export function Versions({ packet, zone }: { readonly packet: Packet; readonly zone: string }) {
  const [open, setOpen] = useState(false);
  const { frozen } = packet;
  if (!frozen || frozen.latest < 2) return null;
  const amended = frozen.latest > frozen.number;
  return (
    <section className="dc-versions" aria-label="Versions of this packet">
      <p>
        {amended ? (
          <>
            <b>A scorecard was amended after the decision.</b> Shown here is version {frozen.number}
            , which was decided on; version {frozen.latest} is later.
          </>
        ) : (
          <>There are {frozen.latest} frozen versions of this packet.</>
        )}
      </p>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Close the comparison' : amended ? 'See what changed' : 'Compare versions'}
      </Button>
      {open ? <Compare packet={packet} zone={zone} base={frozen.number} /> : null}
    </section>
  );
}
