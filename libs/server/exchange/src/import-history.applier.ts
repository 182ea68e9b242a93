import { HiringImport } from '@debrief/server-hiring';
import { newId, type Tx } from '@debrief/server-kernel';
import { ImportedHistoryRepository, type ImportedScorecardRow } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import type { Ground, Judged } from './import-decider';
import type { Applied } from './import-people.applier';
import type { ApplicationData, InterviewData, ScorecardData, StageData } from './import.terms';
import { ImportedRecordRepository, keyOf } from './imported-record.repository';

interface Owner {
  readonly candidateId: string;
  /** Of the imported application; null for what names only the candidate. */
  readonly applicationId: string | null;
}

/** Makes applications, and the history that stays history: stages, interviews, scorecards. */
@Injectable()
export class ImportHistoryApplier {
  public constructor(
    private readonly hiring: HiringImport,
    private readonly history: ImportedHistoryRepository,
    private readonly records: ImportedRecordRepository,
  ) {}

  public async stages(tx: Tx, source: string, judged: readonly Judged[]): Promise<Applied[]> {
    const steps = judged.flatMap(({ row }) => {
      const { name, steps: parts } = row.data as StageData;
      return parts.map(({ id }) => ({ id, stage: name }));
    });
    await this.history.nameStages(tx, source, steps);
    return judged.map((one) => ({
      judged: one,
      targetId: null,
      owned: one.row.data as StageData,
      notes: [],
    }));
  }

  /** An open application becomes one of ours, once; every one becomes history. */
  public async applications(
    tx: Tx,
    source: string,
    judged: readonly Judged[],
    ground: Ground,
  ): Promise<Applied[]> {
    const wanted = judged.map((one) => {
      const data = one.row.data as ApplicationData;
      const candidateId = target(ground, 'candidate', data.candidate) ?? '';
      const jobId = data.open && data.job ? jobOf(ground, data.job) : null;
      return { one, data, candidateId, jobId, id: one.known?.targetId ?? newId(tx.now.getTime()) };
    });
    const pairs = wanted.flatMap(({ candidateId, jobId }) =>
      jobId ? [{ candidateId, jobId }] : [],
    );
    const there = new Map(
      (await this.hiring.applicationsFor(tx, pairs)).map((row) => [pairKey(row), row.id]),
    );
    const made: Parameters<HiringImport['insertApplications']>[1][number][] = [];
    const rows = wanted.map(({ data, candidateId, jobId, id }) => {
      const pair = jobId === null ? null : pairKey({ candidateId, jobId });
      if (pair !== null && jobId !== null && !there.has(pair)) {
        const applicationId = newId(tx.now.getTime());
        made.push({ id: applicationId, candidateId, jobId, createdAt: data.appliedAt });
        there.set(pair, applicationId);
      }
      return {
        id,
        candidateId,
        applicationId: pair === null ? null : (there.get(pair) ?? null),
        jobTitle: data.job?.title ?? '',
        status: data.status,
        stage: data.stage,
        reason: data.reason,
        appliedAt: data.appliedAt,
        closedAt: data.closedAt,
      };
    });
    await this.hiring.insertApplications(tx, made);
    await this.history.putApplications(tx, source, rows);
    return wanted.map(({ one, id }) => ({ judged: one, targetId: id, owned: {}, notes: [] }));
  }

  public async interviews(
    tx: Tx,
    source: string,
    judged: readonly Judged[],
    ground: Ground,
  ): Promise<Applied[]> {
    const owners = await this.owners(tx, judged, ground);
    const data = judged.map(({ row }) => row.data as InterviewData);
    const stages = await this.records.stagesOf(
      tx,
      source,
      data.map(({ stepId }) => stepId),
    );
    const rows = judged.map((one, index) => {
      const {
        candidate: _candidate,
        application: _application,
        ...interview
      } = data[index] as InterviewData;
      return {
        ...interview,
        ...ownerAt(owners, index),
        id: one.known?.targetId ?? newId(tx.now.getTime()),
        sourceId: one.row.sourceId,
        stage: interview.stage || (stages.get(interview.stepId) ?? ''),
      };
    });
    await this.history.putInterviews(tx, source, rows);
    await this.history.link(
      tx,
      source,
      rows.map(({ candidateId }) => candidateId),
    );
    return judged.map((one, index) => ({
      judged: one,
      targetId: rows[index]?.id ?? null,
      owned: {},
      notes: [],
    }));
  }

  public async scorecards(
    tx: Tx,
    source: string,
    judged: readonly Judged[],
    ground: Ground,
  ): Promise<Applied[]> {
    const owners = await this.owners(tx, judged, ground);
    const rows = judged.map((one, index): ImportedScorecardRow => {
      const {
        candidate: _candidate,
        application: _application,
        interview,
        author,
        ...card
      } = one.row.data as ScorecardData;
      return {
        ...card,
        ...ownerAt(owners, index),
        id: one.known?.targetId ?? newId(tx.now.getTime()),
        sourceId: one.row.sourceId,
        interviewRef: interview ?? '',
        authorId: target(ground, 'person', author.sourceId),
        authorName: author.name,
      };
    });
    await this.history.putScorecards(tx, source, rows);
    await this.history.link(
      tx,
      source,
      rows.map(({ candidateId }) => candidateId),
    );
    return judged.map((one, index) => ({
      judged: one,
      targetId: rows[index]?.id ?? null,
      owned: {},
      notes: [],
    }));
  }

  /** Whose each record is: by its application, or by its candidate where that is all it names. */
  private async owners(
    tx: Tx,
    judged: readonly Judged[],
    ground: Ground,
  ): Promise<readonly (Owner | null)[]> {
    const named = judged.map(({ row }) => row.data as InterviewData | ScorecardData);
    const ids = named.flatMap(
      (data) => target(ground, 'application', data.application ?? '') ?? [],
    );
    const found = new Map(
      (await this.history.applicationOwners(tx, ids)).map((row) => [row.id, row]),
    );
    return named.map((data): Owner | null => {
      const application = found.get(target(ground, 'application', data.application ?? '') ?? '');
      if (application)
        return { candidateId: application.candidateId, applicationId: application.id };
      const candidateId = target(ground, 'candidate', data.candidate ?? '');
      return candidateId === null ? null : { candidateId, applicationId: null };
    });
  }
}

function ownerAt(owners: readonly (Owner | null)[], index: number): Owner {
  const owner = owners[index];
  if (!owner) throw new Error('A record was judged fit without the candidate it is about');
  return owner;
}

function target(ground: Ground, record: string, sourceId: string): string | null {
  return sourceId === '' ? null : (ground.known.get(keyOf({ record, sourceId }))?.targetId ?? null);
}

function jobOf(ground: Ground, job: { readonly sourceId: string; readonly title: string }): string {
  const id = target(ground, 'job', job.sourceId) ?? ground.jobs.get(job.title.trim().toLowerCase());
  if (id === undefined) throw new Error('An application was judged fit without its job');
  return id;
}

function pairKey(pair: { readonly candidateId: string; readonly jobId: string }): string {
  return `${pair.candidateId} ${pair.jobId}`;
}
