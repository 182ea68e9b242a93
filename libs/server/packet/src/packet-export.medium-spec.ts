import { createHash } from 'node:crypto';
import { countStatements, newId, type RequestContext } from '@debrief/server-kernel';
import { readPdf } from '@debrief/server-print/testing';
import { codingBody } from '@debrief/server-scorecard/testing';
import { readFileSync } from 'node:fs';
import { PacketErasure } from './packet-erasure.listener';
import { PacketExportService, type ExportFormat, type PacketExport } from './packet-export.service';
import { checkPacketFile } from './packet-file.check';
import type { PacketFile } from './packet-file.schema';
import { jsonSchemaCheck } from './testing/json-schema';
import { PacketWorld, type Person } from './testing/packet.world';
import { insertSession } from './testing/world.rows';
import type { PacketView } from './packet.mapper';

const FORMATS: readonly ExportFormat[] = ['json', 'html', 'pdf'];

describe('a packet as a file', () => {
  let world: PacketWorld;

  beforeAll(async () => {
    world = await PacketWorld.open();
  });
  afterAll(() => world.close());

  const answer = async (
    person: Person,
    loopId: string,
    format: ExportFormat = 'json',
    version: number | null = null,
  ) => {
    const tokenHash = await insertSession(world.test.pool, world.rows[person]);
    const context: RequestContext = { tokenHash, loaders: new Map(), traceId: 'trace' };
    return world
      .get(PacketExportService)
      .make(context, world.actor(person), { loopId, format, version });
  };
  const exported = async (...asked: Parameters<typeof answer>): Promise<PacketExport> => {
    const made = await answer(...asked);
    if (made.__typename !== 'PacketExport') throw new Error(`No file: ${JSON.stringify(made)}`);
    return made;
  };
  const fileOf = async (...asked: Parameters<typeof answer>): Promise<PacketFile> =>
    JSON.parse((await exported(...asked)).bytes.toString()) as PacketFile;
  /** Everybody disagrees: a flag, a rating nobody can rest on, and one that was not probed. */
  const richLoop = async () => {
    await world.run(
      `INSERT INTO severity_fit (number, fitted_at, state, mean, subject_ratio, rater_ratio, residual_variance, gain, ratings, subjects, raters, panels)
       VALUES (1, '2026-11-23T02:00:00Z', 'on', 2.5, 0.5, 3, 0.4, 12, 400, 150, 20, 1) ON CONFLICT DO NOTHING`,
    );
    const loop = await world.loop({ state: 'debrief' });
    await world.run(`UPDATE stage SET state = 'passed' WHERE loop_id = $1`, loop.loopId);
    for (const [at, seat] of [loop.adaSeat, loop.benSeat, loop.cleoSeat].entries())
      await world.file(loop, seat, opinion(at));
    return loop;
  };
  const ledger = (loopId: string, via: string) =>
    world.count('access_ledger WHERE loop_id = $1 AND via = $2', loopId, via);

  it('is JSON that checks as whole, has the schema that is checked in, and says what the screen says', async () => {
    const loop = await world.debriefed();
    const made = await exported('hiringManager', loop.loopId);
    const verdict = checkPacketFile(made.bytes);
    expect(verdict.faults).toEqual([]);
    const file = JSON.parse(made.bytes.toString()) as PacketFile;
    expect(jsonSchemaCheck(readFileSync('docs/packet.schema.json', 'utf8'))(file)).toEqual([]);
    const { __typename, frozen, decisions, voteSealed, ...packet } = await world.packet(
      'hiringManager',
      loop.loopId,
    );
    expect([__typename, frozen, decisions, voteSealed]).toEqual(['Packet', null, [], false]);
    for (const [member, shown] of Object.entries(file.packet))
      expect(shown).toEqual(packet[member as keyof typeof packet]);
    expect(file).toMatchObject({ frozen: null, exportedFor: 'hiringManager' });
    expect(made.name).toMatch(new RegExp(`^packet-[a-z0-9-]+-${loop.loopId}\\.json$`));
  });

  it('says in print and as a page every rating, note, flag, number and the hash that the screen says', async () => {
    const loop = await richLoop();
    const packet = await world.packet('hiringManager', loop.loopId);
    const { sha256 } = await fileOf('hiringManager', loop.loopId);
    const said = [...wordsOf(packet), sha256];
    expect(said.length).toBeGreaterThan(60);
    const html = (await exported('hiringManager', loop.loopId, 'html')).bytes.toString();
    const page = squeezed(html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ' '));
    const pdf = await readPdf((await exported('hiringManager', loop.loopId, 'pdf')).bytes);
    const print = squeezed(pdf.pages.map((text) => text.replace(FOOT, '')).join(' '));
    expect(said.filter((words) => !page.includes(squeezed(words)))).toEqual([]);
    expect(said.filter((words) => !print.includes(squeezed(words)))).toEqual([]);
    expect(html).not.toMatch(/<script|<img|<link|src=|@import|url\(/);
    expect(html).toContain(`<html lang="en">`);
    expect(html).toMatch(/<th scope="row"/);
    expect(pdf.pages.every((text) => text.includes(`SHA-256 ${sha256}`))).toBe(true);
    const headings = [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, text]) => text);
    expect(headings.filter((text) => /^\d/.test(text ?? ''))).toEqual([
      '1. Where we agree',
      '2. Where we are mixed',
      '3. What we do not know',
      '4. What should worry us',
      '5. What would change the decision',
      '6. What we recommend',
    ]);
  });

  it('is the stored bytes with their hash for a decided loop, in print the same bytes every time', async () => {
    const loop = await world.debriefed();
    const decided = await world.decide('hiringManager', loop.loopId);
    expect(decided.__typename).toBe('PacketDecided');
    const stored = await world.row<{ body: string; sha256: string }>(
      'SELECT body, sha256 FROM packet_version WHERE loop_id = $1',
      loop.loopId,
    );
    for (const version of [null, 1]) {
      const { bytes, name } = await exported('recruiter', loop.loopId, 'json', version);
      expect(bytes.toString()).toContain(`"packet":${stored.body},"sha256":"${stored.sha256}"`);
      expect(createHash('sha256').update(stored.body).digest('hex')).toBe(stored.sha256);
      expect(checkPacketFile(bytes, stored.sha256).faults).toEqual([]);
      expect(name).toContain('-v1.json');
    }
    const file = await fileOf('recruiter', loop.loopId);
    expect(file.frozen).toMatchObject({ number: 1, frozenBy: 'Hedda Manager', reason: 'decision' });
    expect(file.decisions).toMatchObject([{ outcome: 'hire', packetSha256: stored.sha256 }]);
    const [one, two] = [
      await exported('recruiter', loop.loopId, 'pdf'),
      await exported('admin', loop.loopId, 'pdf'),
    ];
    expect(one.bytes.equals(two.bytes)).toBe(true);
    await expect(answer('recruiter', loop.loopId, 'json', 2)).rejects.toThrow('no such packet');
  });

  it('is nothing for whoever owes, is conflicted or has no business with the loop, and leaves no trace of them', async () => {
    const loop = await world.loop();
    await world.file(loop, loop.adaSeat);
    const owing = await Promise.all(FORMATS.map((format) => answer('ben', loop.loopId, format)));
    await world.run(
      `INSERT INTO conflict_of_interest (id, person_id, candidate_id, kind) VALUES ($1, $2, $3, 'relative')`,
      newId(),
      world.rows.admin,
      loop.candidateId,
    );
    for (const locked of owing)
      expect(locked).toMatchObject({
        __typename: 'FeedbackLocked',
        owed: [{ seatId: loop.benSeat }],
      });
    for (const person of ['admin', 'stranger', 'otherManager'] as const)
      for (const format of FORMATS)
        expect(await answer(person, loop.loopId, format)).toEqual(
          await answer('recruiter', newId(), format),
        );
    expect(await world.count('access_ledger WHERE loop_id = $1', loop.loopId)).toBe(0);
    expect(await world.count('audit_event WHERE loop_id = $1', loop.loopId)).toBe(0);
  });

  it('says which stages were sealed to its reader', async () => {
    const loop = await world.loop();
    await world.file(loop, loop.adaSeat);
    await world.file(loop, loop.benSeat);
    const file = await fileOf('recruiter', loop.loopId);
    const sealed = file.packet.rounds.filter((round) => round.sealed);
    expect(sealed).toHaveLength(1);
    expect(file.limits.sealedStages).toEqual(sealed.map(({ stageName }) => stageName));
    const page = (await exported('recruiter', loop.loopId, 'html')).bytes.toString();
    expect(page).toContain('Not in this packet yet');
  });

  it('keeps back what is concluded while a debrief votes, also in the versions frozen before', async () => {
    const loop = await world.debriefed({
      body: codingBody({ recommendation: 'strong_yes', summary: 'So: strong yes it is.' }),
    });
    await world.decide('hiringManager', loop.loopId, { outcome: 'hold' });
    await world.run(`UPDATE loop SET state = 'debrief' WHERE id = $1`, loop.loopId);
    expect((await fileOf('ada', loop.loopId, 'json', 1)).packet.recommendations).not.toBeNull();
    await world.run(
      `INSERT INTO debrief (id, loop_id, number, mode, content_version, opened_by, opened_at) VALUES ($1, $2, 1, 'apart', 1, $3, now())`,
      newId(),
      loop.loopId,
      world.rows.hiringManager,
    );
    const { bytes } = await exported('ada', loop.loopId);
    expect(checkPacketFile(bytes).faults).toEqual([]);
    expect(bytes.toString()).not.toMatch(/strong.yes/i);
    expect((JSON.parse(bytes.toString()) as PacketFile).limits.voteSealed).toBe(true);
    for (const format of ['html', 'pdf'] as const) {
      const made = await exported('ada', loop.loopId, format);
      const text =
        format === 'pdf' ? (await readPdf(made.bytes)).pages.join(' ') : made.bytes.toString();
      expect(text).not.toMatch(/strong.yes/i);
      expect(squeezed(text)).toContain(squeezed('A debrief is voting'));
    }
    for (const format of FORMATS)
      expect((await answer('hiringManager', loop.loopId, format, 1)).__typename).toBe(
        'VersionSealed',
      );
  });

  it('is a look and on the record with format, version and hash', async () => {
    const loop = await world.debriefed();
    for (const format of FORMATS) await exported('hiringManager', loop.loopId, format);
    expect(await ledger(loop.loopId, 'export')).toBe(3);
    const { sha256 } = await fileOf('hiringManager', loop.loopId);
    const { rows } = await world.test.pool.query<{ detail: object }>(
      `SELECT detail FROM audit_event WHERE loop_id = $1 AND action = 'packet.exported' ORDER BY id`,
      [loop.loopId],
    );
    expect(rows.map(({ detail }) => detail)).toEqual(
      [...FORMATS, 'json'].map((format) =>
        expect.objectContaining({ format, version: null, sha256 }),
      ),
    );
  });

  it('keeps its hash when its candidate is erased, and says that it cannot be made again', async () => {
    const loop = await world.debriefed();
    await world.decide('hiringManager', loop.loopId);
    const before = await fileOf('recruiter', loop.loopId);
    await world.run(
      `UPDATE candidate SET name = 'Erased candidate', erased_at = now() WHERE id = $1`,
      loop.candidateId,
    );
    await world.get(PacketErasure).erase(loop.candidateId);
    const { bytes } = await exported('recruiter', loop.loopId);
    const file = JSON.parse(bytes.toString()) as PacketFile;
    expect([file.sha256, file.packet.candidate.name]).toEqual([before.sha256, 'Erased candidate']);
    const verdict = checkPacketFile(bytes, before.sha256);
    expect(verdict.faults).toEqual([]);
    expect(verdict.proved.join(' ')).toContain('cannot be recomputed');
    const page = (await exported('recruiter', loop.loopId, 'html')).bytes.toString();
    expect(page).toContain('The candidate was erased on');
  });

  it('takes as few statements for much feedback as for little', async () => {
    const loop = await world.debriefed();
    await exported('hiringManager', loop.loopId);
    const tokenHash = await insertSession(world.test.pool, world.rows.hiringManager);
    const counted = async (format: ExportFormat) => {
      const context: RequestContext = { tokenHash, loaders: new Map(), traceId: 'trace' };
      const { statements } = await countStatements(() =>
        world.get(PacketExportService).make(context, world.actor('hiringManager'), {
          loopId: loop.loopId,
          format,
          version: null,
        }),
      );
      return statements;
    };
    expect([await counted('json'), await counted('html')]).toEqual([5, 5]);
  });
});

const OPINIONS = [
  { level: 4, words: 'Zażółć gęślą jaźń: “Recall went from 0.71 to 0.79 <measured>”' },
  { level: 2, words: 'Дал ответ после подсказки, n ≥ 3 & one more' },
  { level: 3, words: 'Μέτρησε πρώτα, then changed one thing' },
] as const;

function opinion(at: number): ReturnType<typeof codingBody> {
  const { level, words } = OPINIONS[at] ?? OPINIONS[0];
  const note = { kind: 'said', atSeconds: 60 * at, fileId: null } as const;
  return codingBody({
    notes: [
      { ...note, id: 'n1', text: `${words}, on problems` },
      { ...note, id: 'n2', text: `${words}, on fluency` },
      { ...note, id: 'n3', text: `Nobody cites this of ${at}` },
    ],
    ratings: [
      { competency: 'problem_solving', value: level, evidence: ['n1'], comment: `Problems ${at}` },
      {
        competency: 'code_fluency',
        value: at === 0 ? 'not_probed' : level,
        evidence: at === 1 ? [] : ['n2'],
        comment: `Fluency ${at}`,
      },
    ],
    flags:
      at === 1
        ? [{ type: 'ignores_cost', severity: 'major', evidence: ['n2'], comment: 'Named no price' }]
        : [],
    summary: `Summary ${at}: ${words}`,
    recommendation: at === 1 ? 'no' : 'yes',
  });
}

const FOOT = /Packet of [^\n]*page \d+ of \d+\s*SHA-256 [0-9a-f]{64}/g;

/** Without blanks, as lines and cells break them differently; and as text, not as markup. */
function squeezed(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, '')
    .normalize('NFC');
}

/** Every word and number of a packet that the screen shows. */
function wordsOf(packet: PacketView): string[] {
  const ratings = packet.competencies.flatMap((line) => [
    line.name,
    ...(line.mean === null ? [] : [line.mean.toFixed(2)]),
    ...(line.estimate
      ? [line.estimate.value.toFixed(2), ...line.estimate.lines.map(({ statement }) => statement)]
      : []),
    `${line.assessors} of ${line.minAssessors}`,
    ...line.ratings.flatMap(({ seatId, value, notProbed, anchor, comment, evidence }) => [
      `${packet.assessors.find((one) => one.seatId === seatId)?.name} ${notProbed ? 'not probed' : value}`,
      anchor ?? '',
      comment,
      ...evidence.map(({ text }) => text),
    ]),
  ]);
  const flags = packet.flags.flatMap(({ name, heard, clearedBy, raised }) => [
    name,
    heard,
    clearedBy,
    ...raised.flatMap(({ comment, evidence, personName, roundName }) => [
      `${personName}, ${roundName}`,
      comment,
      ...evidence.map(({ text }) => text),
    ]),
  ]);
  const cards = packet.scorecards.flatMap(({ summary, certificate, body }) => [
    summary,
    certificate.statement,
    ...body.notes.map(({ text }) => text),
    ...body.ratings.map(({ comment }) => comment),
  ]);
  return [
    packet.candidate.name,
    packet.jobTitle,
    packet.blueprintTitle,
    packet.weighted?.score?.toFixed(2) ?? '',
    ...ratings,
    ...flags,
    ...cards,
  ].filter((words) => words !== '');
}
