import { enumerated } from '@debrief/web-ui';
import type { AiUsePolicy, Packet, PacketRound } from '@debrief/web-data';

/** What makes ratings of one packet less alike than they look. */

const POLICY: Readonly<Record<AiUsePolicy, string>> = {
  PROHIBITED: 'not allowed',
  ALLOWED_DISCLOSED: 'allowed when disclosed',
  PROVIDED_TOOL: 'provided',
  REQUIRED: 'required',
};

/** Rounds with feedback in the packet. */
function ratedRounds(packet: Packet): readonly PacketRound[] {
  const rated = new Set(packet.assessors.map(({ roundId }) => roundId));
  return packet.rounds.filter(({ roundId }) => rated.has(roundId));
}

/** "AI tools were not allowed in Coding and provided in AI-assisted coding." */
export function policyCaveat(packet: Packet): string | null {
  const rounds = ratedRounds(packet);
  const policies = [...new Set(rounds.map(({ aiPolicy }) => aiPolicy))];
  if (policies.length < 2) return null;
  const parts = policies.map((policy) => {
    const names = rounds.filter(({ aiPolicy }) => aiPolicy === policy).map(({ name }) => name);
    return `${POLICY[policy]} in ${enumerated(names)}`;
  });
  return `AI tools were ${enumerated(parts)}. What somebody shows with a tool and without one is not the same work.`;
}

/** The rounds behind a competency whose rubric of one name was of different versions. */
export function rubricVersions(packet: Packet, key: string): readonly PacketRound[] {
  const seats = new Set(
    packet.competencies.find((one) => one.key === key)?.ratings.map(({ seatId }) => seatId),
  );
  const ids = new Set(
    packet.assessors.filter(({ seatId }) => seats.has(seatId)).map(({ roundId }) => roundId),
  );
  const rounds = packet.rounds.filter(({ roundId }) => ids.has(roundId));
  return rounds.filter(({ rubricTitle, rubricVersion }) =>
    rounds.some(
      (other) => other.rubricTitle === rubricTitle && other.rubricVersion !== rubricVersion,
    ),
  );
}

/** "Code fluency was rated by two versions of one rubric: version 1 in Coding, version 2 in Repair call." */
export function rubricCaveats(packet: Packet): readonly string[] {
  return packet.competencies.flatMap(({ key, name }) => {
    const rounds = rubricVersions(packet, key);
    if (rounds.length === 0) return [];
    const versions = rounds.map((round) => `version ${round.rubricVersion} in ${round.name}`);
    return [`${name} was rated by different versions of the rubric: ${enumerated(versions)}.`];
  });
}

export function caveats(packet: Packet): readonly string[] {
  const policy = policyCaveat(packet);
  return [...(policy ? [policy] : []), ...rubricCaveats(packet)];
}
