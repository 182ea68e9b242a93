import type { FieldProblem } from '@debrief/domain';
import { QuestionImport } from '@debrief/server-blueprint';
import { HiringImport, type KnownCandidate } from '@debrief/server-hiring';
import { PersonImport, type KnownPerson } from '@debrief/server-identity';
import { hasRole, type Actor, type BookTx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { decideRow, hashOf, type Decision } from './import.rules';
import type { WorkRow } from './import-row.repository';
import type {
  ApplicationData,
  CandidateData,
  ImportSource,
  JobData,
  PersonData,
  QuestionData,
} from './import.terms';
import { ImportedRecordRepository, keyOf, type KnownRecord } from './imported-record.repository';

export interface DeciderRun {
  readonly id: string;
  readonly source: ImportSource;
  /** `check` also believes in records that the same file would make; `apply` only in what is there. */
  readonly mode: 'check' | 'apply';
}

/** One record with its decision and everything that was looked up for it. */
export interface Judged {
  readonly row: WorkRow;
  readonly decision: Decision;
  readonly hash: string;
  readonly known: KnownRecord | null;
}

/** What is there already, for a batch of records. */
export interface Ground {
  readonly known: ReadonlyMap<string, KnownRecord>;
  readonly inFile: ReadonlyMap<string, unknown>;
  readonly people: readonly KnownPerson[];
  readonly candidates: readonly KnownCandidate[];
  readonly barred: ReadonlySet<string>;
  /** Jobs of ours by title in lower case. */
  readonly jobs: ReadonlyMap<string, string>;
  readonly competencies: ReadonlySet<string>;
}

const MANAGER_FIELD: Readonly<Record<ImportSource, string>> = {
  greenhouse: 'hiring_team.hiring_managers',
  lever: 'hiringManager',
  ashby: 'hiringTeam',
  csv: 'hiringManager',
};

/** Decides what becomes of records: the same questions for the check and for the application. */
@Injectable()
export class ImportDecider {
  public constructor(
    private readonly records: ImportedRecordRepository,
    private readonly people: PersonImport,
    private readonly hiring: HiringImport,
    private readonly questions: QuestionImport,
  ) {}

  public async judge(
    tx: Pick<BookTx, 'query'>,
    run: DeciderRun,
    actor: Actor,
    rows: readonly WorkRow[],
  ): Promise<{ readonly judged: readonly Judged[]; readonly ground: Ground }> {
    const ground = await this.ground(tx, run, actor, rows);
    const first =
      run.mode === 'check'
        ? await this.records.firstInFile(
            tx,
            run.id,
            rows.filter((row) => row.sourceId !== ''),
          )
        : new Map<string, { number: number; hash: string | null }>();
    const judged = rows.map((row) => {
      const hash = row.hash ?? hashOf(row.data).toString('hex');
      const known = ground.known.get(keyOf(row)) ?? null;
      const earlier = first.get(keyOf(row));
      const decision = decideRow({
        source: run.source,
        implied: row.hash === null,
        problems: row.problems.filter(({ code }) => !AGAIN.has(code)),
        hash,
        known,
        earlier:
          earlier && earlier.number < row.number
            ? { hash: earlier.hash ?? '', implied: earlier.hash === null }
            : null,
        missing: row.refs.filter((ref) => ref.record !== 'job' && !isThere(ground, ref)),
        waits: this.waits(run.source, ground, row),
        refused: this.refused(ground, actor, row),
      });
      return { row, decision, hash, known };
    });
    return { judged, ground };
  }

  private async ground(
    tx: Pick<BookTx, 'query'>,
    run: DeciderRun,
    actor: Actor,
    rows: readonly WorkRow[],
  ): Promise<Ground> {
    const refs = rows.flatMap((row) => [...row.refs, ...managerRef(row), ...authorRefs(row)]);
    const known = await this.records.find(tx, run.source, [...rows, ...refs]);
    const inFile =
      run.mode === 'check'
        ? await this.records.goodInFile(tx, run.id, refs)
        : new Map<string, unknown>();
    const targets = (record: string): string[] =>
      [...known.values()].flatMap((one) =>
        one.record === record && one.targetId !== null ? [one.targetId] : [],
      );
    const emails = (record: string): string[] => [
      ...rows.filter((row) => row.record === record).map((row) => (row.data as PersonData).email),
      ...[...inFile.values()].flatMap((data) => emailOf(data)),
      ...rows.flatMap((row) =>
        row.record === 'job' ? [(row.data as JobData).manager?.email ?? ''] : [],
      ),
    ];
    const has = (record: string): boolean => rows.some((row) => row.record === record);
    const titles = rows.flatMap(jobTitle);
    const jobs = titles.length > 0 ? await this.hiring.jobsByTitle(tx, titles) : [];
    return {
      known,
      inFile,
      people:
        has('person') || has('job')
          ? await this.people.find(tx, emails('person'), targets('person'))
          : [],
      candidates: has('candidate')
        ? await this.hiring.candidates(tx, emails('candidate'), targets('candidate'))
        : [],
      barred: await this.hiring.barred(tx, actor.personId),
      jobs: new Map(jobs.map(({ id, title }) => [title.trim().toLowerCase(), id])),
      competencies: has('question') ? await this.questions.competencies(tx) : new Set<string>(),
    };
  }

  private waits(source: ImportSource, ground: Ground, row: WorkRow): FieldProblem[] {
    if (row.record === 'job') return jobWaits(source, ground, row);
    if (row.record !== 'application') return [];
    const { job, open } = row.data as ApplicationData;
    const ref = row.refs.find(({ record }) => record === 'job');
    if (!open || !job || !ref) return [];
    if (ground.jobs.has(job.title.trim().toLowerCase()) || isThere(ground, ref)) return [];
    const title = job.title === '' ? 'this id' : `the title “${job.title}”`;
    return [
      {
        path: ref.path,
        code: 'JOB_UNKNOWN',
        message: `There is no job with ${title} here. Create it, or import it, and apply again.`,
      },
    ];
  }

  private refused(ground: Ground, actor: Actor, row: WorkRow): FieldProblem[] {
    if (row.record === 'person') return roleProblems(ground, actor, row.data as PersonData);
    if (row.record === 'question')
      return this.questions.problems(questionBody(row.data as QuestionData), ground.competencies);
    const barred =
      row.record === 'candidate'
        ? ground.candidates.some(
            ({ id, email }) =>
              ground.barred.has(id) &&
              (email === (row.data as CandidateData).email ||
                id === ground.known.get(keyOf(row))?.targetId),
          )
        : row.refs.some((ref) => {
            const target = ground.known.get(keyOf(ref))?.targetId;
            return (
              ref.record === 'candidate' &&
              target !== undefined &&
              target !== null &&
              ground.barred.has(target)
            );
          });
    return barred
      ? [{ path: '', code: 'NOT_FOUND', message: 'There is no such candidate for you.' }]
      : [];
  }
}

/** Problems of an earlier look that this look finds anew, or not. */
const AGAIN = new Set([
  'NOT_THERE_YET',
  'JOB_UNKNOWN',
  'MANAGER_NEEDED',
  'NOT_FOUND',
  'KEPT_YOURS',
]);

function isThere(
  ground: Ground,
  ref: { readonly record: string; readonly sourceId: string },
): boolean {
  const key = keyOf({ record: ref.record, sourceId: ref.sourceId });
  return typeof ground.known.get(key)?.targetId === 'string' || ground.inFile.has(key);
}

function jobTitle(row: WorkRow): string[] {
  if (row.record === 'job') return [(row.data as JobData).title];
  if (row.record !== 'application') return [];
  const { job, open } = row.data as ApplicationData;
  return open && job && job.title !== '' ? [job.title] : [];
}

function managerRef(row: WorkRow): { record: string; sourceId: string }[] {
  if (row.record !== 'job') return [];
  const id = (row.data as JobData).manager?.sourceId ?? null;
  return id === null ? [] : [{ record: 'person', sourceId: id }];
}

/** People whom interviews and scorecards name; they are linked where they are known. */
function authorRefs(row: WorkRow): { record: string; sourceId: string }[] {
  if (row.record === 'scorecard') {
    const { author } = row.data as { author: { sourceId: string } };
    return author.sourceId === '' ? [] : [{ record: 'person', sourceId: author.sourceId }];
  }
  return [];
}

function emailOf(data: unknown): string[] {
  return typeof data === 'object' &&
    data !== null &&
    'email' in data &&
    typeof data.email === 'string'
    ? [data.email]
    : [];
}

/** The person a job's file names as hiring manager, when they are one here. */
export function managerOf(ground: Ground, job: JobData): KnownPerson | null {
  const { manager } = job;
  if (!manager) return null;
  const key = keyOf({ record: 'person', sourceId: manager.sourceId ?? '' });
  const target = ground.known.get(key)?.targetId;
  const email = emailOf(ground.inFile.get(key))[0] ?? manager.email;
  const found = ground.people.find(
    (person) => person.id === target || (email !== null && email !== '' && person.email === email),
  );
  return found?.active && found.roles.includes('hiring_manager') ? found : null;
}

function jobWaits(source: ImportSource, ground: Ground, row: WorkRow): FieldProblem[] {
  const job = row.data as JobData;
  if (ground.jobs.has(job.title.trim().toLowerCase()) || managerOf(ground, job)) return [];
  return [
    {
      path: MANAGER_FIELD[source],
      code: 'MANAGER_NEEDED',
      message:
        'No job here has this title, and to make one its hiring manager must be an active hiring manager here.',
    },
  ];
}

function roleProblems(ground: Ground, actor: Actor, person: PersonData): FieldProblem[] {
  if (ground.people.some(({ email }) => email === person.email)) return [];
  const refused = person.roles.filter(
    (role) => role === 'admin' || (role !== 'interviewer' && !hasRole(actor, 'admin')),
  );
  if (refused.length === 0) return [];
  return [
    {
      path: 'roles',
      code: 'ROLE_NOT_YOURS_TO_GIVE',
      message: refused.includes('admin')
        ? 'Nobody becomes an admin by an import.'
        : 'Only an admin imports people with other roles than interviewer.',
    },
  ];
}

/** A question of a file as the bank holds it. Words that are none are refused by the bank. */
export function questionBody(data: QuestionData): Parameters<QuestionImport['problems']>[0] {
  return {
    key: data.key,
    roundKind: data.roundKind as Parameters<QuestionImport['problems']>[0]['roundKind'],
    topic: data.topic,
    title: data.title,
    prompt: data.prompt,
    difficulty: data.difficulty as Parameters<QuestionImport['problems']>[0]['difficulty'],
    competencies: data.competencies,
    tests: data.tests,
    keyPoints: data.keyPoints.map((text, index) => ({ key: `point_${index + 1}`, text })),
    followUps: data.followUps,
    strongSigns: data.strongSigns,
    weakSigns: data.weakSigns,
  };
}
