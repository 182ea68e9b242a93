import type { FieldProblem } from '@debrief/domain';
import { QuestionImport } from '@debrief/server-blueprint';
import { HiringImport } from '@debrief/server-hiring';
import { OrganisationReader, PersonImport } from '@debrief/server-identity';
import { newId, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { managerOf, questionBody, type Ground, type Judged } from './import-decider';
import { keptYours, mergeOwned } from './import.rules';
import type { CandidateData, JobData, PersonData, QuestionData } from './import.terms';

/** What a record became. */
export interface Applied {
  readonly judged: Judged;
  readonly targetId: string | null;
  /** What the import wrote of it and may change again. */
  readonly owned: object;
  readonly notes: readonly FieldProblem[];
}

interface CandidateFields {
  readonly name: string;
  readonly timeZone: string;
  readonly links: readonly string[];
  readonly source: string;
}

/** Makes people, jobs, questions and candidates of records that were judged fit. Nobody gets a mail. */
@Injectable()
export class ImportPeopleApplier {
  public constructor(
    private readonly people: PersonImport,
    private readonly hiring: HiringImport,
    private readonly questions: QuestionImport,
    private readonly organisation: OrganisationReader,
  ) {}

  public async persons(tx: Tx, judged: readonly Judged[], ground: Ground): Promise<Applied[]> {
    const zone = await this.zone();
    const before = new Set(ground.people.map(({ email }) => email));
    const fresh = judged.filter(({ row }) => !before.has((row.data as PersonData).email));
    await this.people.insert(
      tx,
      fresh.map(({ row }) => {
        const { name, email, roles, timeZone, workingHours } = row.data as PersonData;
        return {
          id: newId(tx.now.getTime()),
          name,
          email,
          roles: roles.length === 0 ? ['interviewer'] : roles,
          timeZone: timeZone ?? zone,
          workingHours,
        };
      }),
    );
    const emails = judged.map(({ row }) => (row.data as PersonData).email);
    const found = new Map((await this.people.find(tx, emails, [])).map((one) => [one.email, one]));
    const applied: Applied[] = [];
    for (const one of judged) {
      const { name, email } = one.row.data as PersonData;
      const person = found.get(email);
      if (!person) throw new Error(`A person of the import vanished under its lock`);
      const owned = one.known?.owned['name'];
      const renamed =
        person.name !== name && typeof owned === 'string'
          ? await this.people.rename(tx, person.id, owned, name)
          : false;
      const kept = person.name !== name && !renamed;
      applied.push({
        judged: one,
        targetId: person.id,
        owned: before.has(email) && !one.known ? {} : { name: kept ? owned : name },
        notes: kept ? [keptYours('name')] : [],
      });
    }
    return applied;
  }

  /** A job that has its title here already is that job; a new one is made closed. */
  public async jobs(tx: Tx, judged: readonly Judged[], ground: Ground): Promise<Applied[]> {
    const byTitle = new Map(ground.jobs);
    const made: Parameters<HiringImport['insertJobs']>[1][number][] = [];
    const applied = judged.map((one) => {
      const job = one.row.data as JobData;
      const title = job.title.trim().toLowerCase();
      const existing = one.known?.targetId ?? byTitle.get(title);
      const manager = existing === undefined ? managerOf(ground, job) : null;
      const id = existing ?? newId(tx.now.getTime());
      if (manager) {
        byTitle.set(title, id);
        made.push({
          id,
          title: job.title,
          department: job.department || 'Imported',
          level: job.level || 'Not said',
          hiringManagerId: manager.id,
        });
      }
      return { judged: one, targetId: id, owned: {}, notes: [] };
    });
    await this.hiring.insertJobs(tx, made);
    return applied;
  }

  /** A changed question becomes its next version, unless somebody published another one here since. */
  public async bank(tx: Tx, judged: readonly Judged[]): Promise<Applied[]> {
    const keys = judged.map(({ row }) => (row.data as QuestionData).key);
    const known = new Map((await this.questions.find(tx, keys)).map((one) => [one.key, one]));
    const applied: Applied[] = [];
    for (const one of judged) {
      const body = questionBody(one.row.data as QuestionData);
      const current = known.get(body.key) ?? null;
      const ours = current !== null && one.known?.owned['version'] !== current.latest;
      const targetId = ours ? current.itemId : await this.questions.publish(tx, body, current);
      applied.push({
        judged: one,
        targetId,
        owned: ours ? (one.known?.owned ?? {}) : { version: (current?.latest ?? 0) + 1 },
        notes: ours ? [keptYours('prompt')] : [],
      });
    }
    return applied;
  }

  public async candidates(tx: Tx, judged: readonly Judged[], ground: Ground): Promise<Applied[]> {
    const zone = await this.zone();
    const fieldsOf = (data: CandidateData): CandidateFields => ({
      name: data.name,
      timeZone: data.timeZone ?? zone,
      links: data.links,
      source: data.source,
    });
    const before = new Set(ground.candidates.map(({ email }) => email));
    const fresh = new Map(
      judged
        .filter(({ row, known }) => !known && !before.has((row.data as CandidateData).email))
        .map(({ row }) => [(row.data as CandidateData).email, row.data as CandidateData]),
    );
    await this.hiring.insertCandidates(
      tx,
      [...fresh.values()].map((data) => ({
        id: newId(tx.now.getTime()),
        email: data.email,
        ...fieldsOf(data),
      })),
    );
    const found = await this.hiring.candidates(
      tx,
      judged.map(({ row }) => (row.data as CandidateData).email),
      judged.flatMap(({ known }) => known?.targetId ?? []),
    );
    const byEmail = new Map(found.map((one) => [one.email, one]));
    const byId = new Map(found.map((one) => [one.id, one]));
    const applied: Applied[] = [];
    for (const one of judged) {
      const data = one.row.data as CandidateData;
      const current = byId.get(one.known?.targetId ?? '') ?? byEmail.get(data.email);
      if (!current) throw new Error('A candidate of the import vanished under its lock');
      const created = fresh.get(data.email) === data;
      if (created)
        applied.push({ judged: one, targetId: current.id, owned: fieldsOf(data), notes: [] });
      else applied.push(await this.follow(tx, one, current, fieldsOf(data)));
    }
    return applied;
  }

  private async follow(
    tx: Tx,
    one: Judged,
    current: CandidateFields & { readonly id: string; readonly version: number },
    incoming: CandidateFields,
  ): Promise<Applied> {
    const { name, timeZone, links, source } = current;
    const owned = (one.known?.owned ?? {}) as Partial<CandidateFields>;
    const { merged, kept, changed } = mergeOwned(
      { name, timeZone, links, source },
      owned,
      incoming,
    );
    if (
      changed &&
      !(await this.hiring.updateCandidate(tx, current.version, { id: current.id, ...merged }))
    )
      throw new Error('A candidate changed at the same moment');
    const followed = Object.fromEntries(
      Object.entries(incoming).map(([field, value]) => [
        field,
        kept.includes(field as keyof CandidateFields)
          ? owned[field as keyof CandidateFields]
          : value,
      ]),
    );
    return { judged: one, targetId: current.id, owned: followed, notes: kept.map(keptYours) };
  }

  private async zone(): Promise<string> {
    return (await this.organisation.current()).timeZone;
  }
}
