import { cleanText, QUESTION_LIMITS, requiredText, type FieldProblem } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import {
  AppError,
  fieldProblems,
  hasRole,
  newId,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { LeakRepository, type LeakRow } from './leak.repository';
import type { ReportLeakInput, SettleLeakInput, WakeQuestionInput } from './question.input';
import { QuestionReader, type QuestionState } from './question.reader';

type Refused = Fields | NotFound | IdempotencyMismatch;
interface Reported {
  readonly __typename: 'LeakReported';
  readonly report: LeakRow;
}
interface Settled {
  readonly __typename: 'LeakSettled';
  readonly report: LeakRow;
}
interface Woken {
  readonly __typename: 'QuestionWoken';
  readonly state: QuestionState;
}

/** What is known outside: reported by anybody, settled by recruiters and admins, woken by hand. */
@Injectable()
export class LeakService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly leaks: LeakRepository,
    private readonly content: ContentReader,
    private readonly questions: QuestionReader,
  ) {}

  /** All reports of a question to those who settle them; to anybody else their own. */
  public reports(actor: Actor, key: string): Promise<readonly LeakRow[]> {
    return this.leaks.ofQuestion(key, hasRole(actor, 'recruiter', 'admin') ? null : actor.personId);
  }

  public open(): Promise<readonly LeakRow[]> {
    return this.leaks.open();
  }

  public async report(actor: Actor, input: ReportLeakInput): Promise<Reported | Refused> {
    if (!(await this.content.latest('question', input.key))) return notFound('question');
    const place = requiredText('place', input.place, QUESTION_LIMITS.where);
    const note = cleanText('note', input.note.trim(), QUESTION_LIMITS.note);
    if (!place.ok || !note.ok) return fieldProblems(problemsOf(place, note));
    const done = await this.uow.run<{ id: string }>(
      { actor, action: 'question.reported', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const id = newId(tx.now.getTime());
        await this.leaks.insert(tx, { id, key: input.key, place: place.value, note: note.value });
        tx.record({ subjectType: 'question', subjectId: input.key, detail: { reportId: id } });
        return { id };
      },
    );
    if (!('id' in done)) return done;
    return { __typename: 'LeakReported', report: await this.one(done.id) };
  }

  public async settle(actor: Actor, input: SettleLeakInput): Promise<Settled | Refused> {
    if (input.outcome === 'open')
      return refused('outcome', 'INVALID', 'A report is confirmed or dismissed.');
    const finding = cleanText('finding', input.finding.trim(), QUESTION_LIMITS.note);
    if (!finding.ok) return fieldProblems(finding.problems);
    const action = input.outcome === 'confirmed' ? 'question.rested' : 'question.leak_dismissed';
    const done = await this.uow.run<{ id: string } | Fields | NotFound>(
      { actor, action, once: { key: input.idempotencyKey, input } },
      async (tx) => {
        const leak = await this.leaks.lock(tx, input.reportId);
        if (!leak) return notFound('report');
        if (leak.state !== 'open')
          return refused('reportId', 'SETTLED', 'Somebody has settled this report already.');
        await this.leaks.settle(tx, input.reportId, input.outcome, finding.value);
        if (input.outcome === 'confirmed') await this.leaks.rest(tx, leak.key, input.reportId);
        const detail = { reportId: input.reportId };
        tx.record({ subjectType: 'question', subjectId: leak.key, detail });
        return { id: input.reportId };
      },
    );
    if (!('id' in done)) return done;
    return { __typename: 'LeakSettled', report: await this.one(done.id) };
  }

  public async wake(actor: Actor, input: WakeQuestionInput): Promise<Woken | Refused> {
    const reason = requiredText('reason', input.reason, QUESTION_LIMITS.reason);
    if (!reason.ok) return fieldProblems(reason.problems);
    const done = await this.uow.run<{ key: string } | NotFound>(
      { actor, action: 'question.woken', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        if (!(await this.leaks.wake(tx, input.key))) return notFound('resting question');
        const detail = { reason: reason.value };
        tx.record({ subjectType: 'question', subjectId: input.key, detail });
        return { key: input.key };
      },
    );
    if (!('key' in done)) return done;
    const state = (await this.questions.states(actor, [done.key])).get(done.key);
    return state ? { __typename: 'QuestionWoken', state } : notFound('question');
  }

  private async one(id: string): Promise<LeakRow> {
    const row = await this.leaks.one(id);
    if (!row) throw new AppError('not_found', 'There is no such report.');
    return row;
  }
}

function refused(path: string, code: string, message: string): Fields {
  return fieldProblems([{ path, code, message }]);
}

function problemsOf(
  ...decided: readonly ({ ok: true } | { ok: false; problems: readonly FieldProblem[] })[]
): FieldProblem[] {
  return decided.flatMap((one) => (one.ok ? [] : one.problems));
}
