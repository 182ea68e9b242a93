import { canonicalJson } from '@debrief/domain';
import { packetFileText, sha256Of } from '../packet-file';
import type { PacketFile } from '../packet-file.schema';

type Exported = PacketFile['packet'];
type Parts = Partial<Omit<PacketFile, 'packet' | 'fileSha256'>> & {
  readonly packet?: Partial<Exported>;
};

const NOTE = {
  id: 'n1',
  kind: 'said',
  text: '“Recall fell by 0.08 — ich maß nach” said Łucja 王',
  atSeconds: 754,
  fileId: null,
} as const;

const BODY = {
  notes: [NOTE],
  ratings: [
    {
      competency: 'clarity',
      value: 3,
      notProbed: false,
      support: 'supported',
      evidence: ['n1'],
      comment: 'Names the trade-off unasked.',
    },
  ],
  flags: [{ type: 'ignores_cost', severity: 'minor', evidence: ['n1'], comment: 'No price named' }],
  keyPoints: [{ questionKey: 'rag', keyPoint: 'evaluation' }],
  star: [],
  asked: ['rag'],
  aiTools: [],
  recommendation: 'yes',
  summary: 'Measured before and after each change.',
} satisfies Exported['scorecards'][number]['body'];

const PACKET: Exported = {
  loopId: '019336f0-0000-7000-8000-000000000001',
  candidate: {
    id: '019336f0-0000-7000-8000-000000000002',
    name: 'Łucja Nováková',
    timeZone: 'Europe/Prague',
    pronunciation: 'WOO-tsya',
    links: ['https://example.org/lucja'],
  },
  jobTitle: 'AI engineer',
  level: 'L4',
  blueprintTitle: 'Standard',
  blueprintVersion: 2,
  contentVersion: 7,
  seal: 'stage_complete',
  complete: true,
  state: 'debrief',
  loopVersion: 3,
  rounds: [
    {
      roundId: 'r1',
      stageName: 'Onsite',
      name: 'Design',
      kind: 'system_design',
      aiPolicy: 'prohibited',
      rubricTitle: 'System design',
      rubricVersion: 1,
      startsAt: '2026-11-20T09:00:00.000Z',
      sealed: false,
    },
  ],
  assessors: [
    {
      seatId: 's1',
      personId: 'p1',
      name: 'Ada Lind',
      roundId: 'r1',
      roundName: 'Design',
      role: 'lead',
      submittedAt: '2026-11-20T11:30:00.000Z',
      dueAt: '2026-11-21T10:00:00.000Z',
      hoursAfterRound: 1.5,
      hoursLate: null,
      independent: true,
      amendedAfterSeeing: false,
      recommendation: 'yes',
      contradiction: null,
    },
  ],
  competencies: [
    {
      key: 'clarity',
      name: 'Conceptual clarity',
      description: 'Simple first, then depth',
      crossRound: false,
      weight: 0.5,
      picture: 'agree',
      mean: null,
      min: 3,
      max: 3,
      n: 1,
      assessors: 1,
      minAssessors: 2,
      notProbed: 0,
      estimate: null,
      acceptedGap: null,
      ratings: [
        {
          seatId: 's1',
          value: 3,
          notProbed: false,
          supported: true,
          support: 'supported',
          anchor: 'Explains it in one sentence, then in two levels more.',
          evidence: [NOTE],
          comment: 'Names the trade-off unasked.',
        },
      ],
    },
  ],
  flags: [],
  missing: [],
  excused: [],
  recommendations: [{ recommendation: 'yes', names: ['Ada Lind'] }],
  weighted: { score: 3, coveredWeight: 0.5, leftOut: [], estimate: null },
  robustness: null,
  severity: null,
  independence: { independent: 1, total: 1 },
  scorecards: [
    {
      seatId: 's1',
      personName: 'Ada Lind',
      roundName: 'Design',
      kind: 'system_design',
      submittedAt: '2026-11-20T11:30:00.000Z',
      recommendation: 'yes',
      summary: BODY.summary,
      certificate: {
        independent: true,
        filedAt: '2026-11-20T11:30:00.000Z',
        submittedBy: null,
        looksBefore: [],
        statement: 'Filed before its author saw any other feedback on the loop.',
      },
      onBehalf: null,
      body: BODY,
      amendments: [],
    },
  ],
  earlyLooks: [],
};

const FROZEN = {
  number: 1,
  frozenAt: '2026-11-24T09:00:00.000Z',
  frozenBy: 'Hedda Manager',
  reason: 'decision',
  erasedAt: null,
} as const;

/** A whole file, small enough to read: a frozen packet and the decision on it. */
export function packetFileOf({ packet: over, ...parts }: Parts = {}): string {
  const packet = { ...PACKET, ...over };
  const sha256 = parts.sha256 ?? sha256Of(canonicalJson(packet));
  return packetFileText({
    format: 'debrief.packet/1',
    exportedAt: '2026-11-24T10:00:00.000Z',
    exportedFor: 'Hedda Manager',
    packet,
    sha256,
    frozen: FROZEN,
    decisions: [
      {
        number: 1,
        outcome: 'hire',
        level: 'L4',
        rationale: 'Strong where it matters.',
        decidedBy: 'Hedda Manager',
        decidedAt: '2026-11-24T09:00:00.000Z',
        packetNumber: 1,
        packetSha256: sha256,
      },
    ],
    limits: { voteSealed: false, sealedStages: [] },
    ...parts,
  });
}

/** The same packet as it was written before its rounds, ratings and scorecards had all their parts. */
export function yesterdaysPacket(): Exported {
  const { rounds, assessors, competencies, scorecards, weighted, ...rest } = PACKET;
  const { independence, robustness, severity, ...old } = rest;
  const gone = [independence, robustness, severity];
  if (gone.length !== 3) throw new Error('The parts that came later changed');
  return {
    ...old,
    rounds: rounds.map(({ rubricTitle: _t, rubricVersion: _v, ...round }) => round),
    assessors: assessors.map(({ hoursLate: _h, contradiction: _c, ...assessor }) => assessor),
    competencies: competencies.map(({ estimate: _e, acceptedGap: _a, ratings, ...line }) => ({
      ...line,
      ratings: ratings.map(({ support: _s, ...rating }) => rating),
    })),
    weighted: weighted && { score: weighted.score, coveredWeight: 0.5, leftOut: [] },
    scorecards: scorecards.map(({ certificate: _c, onBehalf: _o, body, ...card }) => ({
      ...card,
      body: { ...body, ratings: body.ratings.map(({ support: _s, ...rating }) => rating) },
    })),
  };
}
