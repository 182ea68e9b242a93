import type { FieldProblem } from '@debrief/domain';
import {
  fieldProblems,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type ProblemValue,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import type { ImportContentInput } from './content-edit.input';
import { MOST_FAULTS, type ContentFile, type FileFault } from './content-file';
import { readContentFile, type ReadFile } from './content-file.parser';
import { printContentFile } from './content-file.printer';
import { selected, type FileSelection } from './content-file.selection';
import { ContentItemRepository } from './content-item.repository';
import { ContentJudge } from './content-judge';
import { planImport, type ContentPlan, type PlannedEntry } from './content-plan';
import { cleanNote, noteProblems } from './content-publish.service';
import type { ImportedItemModel } from './content-results.model';
import { ContentReader } from './content.reader';
import { ContentStore } from './content.store.repository';

export interface ContentImported {
  readonly __typename: 'ContentImported';
  readonly dryRun: boolean;
  readonly items: readonly ImportedItemModel[];
}
export interface ContentFileProblem extends ProblemValue {
  readonly __typename: 'ContentFileProblem';
  readonly faults: readonly FileFault[];
}
export type ImportResult = ContentImported | ContentFileProblem | Fields | IdempotencyMismatch;

/** Content as a file: out, byte for byte the same for the same content, and in again, all or nothing. */
@Injectable()
export class ContentFileService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ContentStore,
    private readonly items: ContentItemRepository,
    private readonly judge: ContentJudge,
    private readonly content: ContentReader,
  ) {}

  /** What is offered, in its latest version, as a file. */
  public async export(_actor: Actor | null, selection: FileSelection): Promise<string> {
    const ground = await this.judge.ground(this.items.reading);
    const bodies = ground.offered().map(({ given }) => given);
    const competencies = [...ground.competencies.values()];
    return printContentFile(selected({ competencies, bodies }, selection));
  }

  /** Takes a file in, or says what that would do. The actor is null for the command line. */
  public async import(actor: Actor | null, input: ImportContentInput): Promise<ImportResult> {
    const read = readContentFile(input.yaml);
    if ('faults' in read) return fileProblem(read.faults);
    if (input.dryRun) {
      const plan = planImport(read.file, await this.judge.ground(this.items.reading));
      return refusal(plan, read, input.note, true) ?? outcome(plan, true);
    }
    const done = await this.uow.run<ImportResult>(
      {
        actor,
        action: 'content.imported',
        ...(actor ? { once: { key: input.idempotencyKey, input } } : {}),
      },
      async (tx) => {
        await this.store.takeTurn(tx);
        const plan = planImport(read.file, await this.judge.ground(tx));
        const refused = refusal(plan, read, input.note, false);
        if (refused) return refused;
        await this.write(tx, plan, cleanNote(input.note).note);
        return outcome(plan, false);
      },
    );
    if (done.__typename === 'ContentImported') this.content.forgetCompetencies();
    return done;
  }

  private async write(tx: Tx, plan: ContentPlan, note: string | null): Promise<void> {
    const competencies = plan.competencies.filter(({ outcome: word }) => word !== 'same');
    for (const { competency } of competencies) await this.store.saveCompetency(tx, competency);
    const at = await this.store.publishingTime(tx, tx.now);
    const bodies = plan.bodies.filter(({ outcome: word }) => word !== 'same');
    for (const { given, current } of bodies) {
      const known = current?.known ?? null;
      const made = await this.store.publish(tx, { given, known, note, at });
      tx.record({
        subjectType: 'content',
        subjectId: made.itemId,
        detail: { type: given.type, key: given.body.key, version: made.number },
      });
      tx.emit('content.published', { itemId: made.itemId, versionId: made.versionId });
    }
    tx.record({
      subjectType: 'content',
      subjectId: 'file',
      detail: { competencies: competencies.length, items: bodies.length },
    });
  }
}

function refusal(
  plan: ContentPlan,
  read: Extract<ReadFile, { readonly file: ContentFile }>,
  note: string | null | undefined,
  dryRun: boolean,
): ContentFileProblem | Fields | null {
  const problems = [...plan.competencies, ...plan.bodies].flatMap((entry) => entry.problems);
  if (problems.length > 0)
    return fileProblem(
      problems.slice(0, MOST_FAULTS).map((problem) => located(problem, read.lineOf)),
    );
  const breaking = [...plan.bodies].flatMap((entry) => entry.breaking);
  const missing = noteProblems(note, dryRun ? [] : breaking);
  return missing.length > 0 ? fieldProblems(missing) : null;
}

function located(problem: FieldProblem, lineOf: (path: string) => number): FileFault {
  return { ...problem, line: lineOf(problem.path) };
}

function fileProblem(faults: readonly FileFault[]): ContentFileProblem {
  const [first] = faults;
  return {
    __typename: 'ContentFileProblem',
    faults: [...faults].sort((a, b) => a.line - b.line),
    message:
      faults.length === 1
        ? (first?.message ?? '')
        : `${faults.length} places of the file need another look. Nothing of it was written.`,
  };
}

function outcome(plan: ContentPlan, dryRun: boolean): ContentImported {
  return {
    __typename: 'ContentImported',
    dryRun,
    items: [...plan.competencies, ...plan.bodies].map(itemOf),
  };
}

function itemOf({ type, key, outcome: word, changes, breaking }: PlannedEntry): ImportedItemModel {
  return { type, key, outcome: word, changes: [...changes], breaking: [...breaking] };
}
