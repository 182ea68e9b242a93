import { checkNote, citationKey, debriefPhase, type NoteRules } from '@debrief/domain';
import { ContentReader } from '@debrief/server-blueprint';
import {
  fieldProblems,
  notFound,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type Tx,
} from '@debrief/server-kernel';
import { LoopReader, type FeedbackLocked, type Transition } from '@debrief/server-loop';
import { DebriefFeedbackReader } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import type { AddDebriefNoteInput } from './debrief.input';
import { citedBy, toNote } from './debrief.mapper';
import { notNow, owing, type Owing } from './debrief.problems';
import { DebriefReadRepository } from './debrief.read.repository';
import { DebriefRepository } from './debrief.repository';
import type { NoteView } from './debrief.views';

export type AddNoteOutcome =
  | { readonly __typename: 'DebriefNoteAdded'; readonly note: NoteView }
  | Fields
  | NotFound
  | FeedbackLocked
  | Transition
  | IdempotencyMismatch;

type Ground = Pick<NoteRules, 'competencies' | 'flagTypes' | 'readable'> & {
  readonly cited: Awaited<ReturnType<DebriefFeedbackReader['cited']>>;
};

/** Notes of the discussion; one's own until the votes are open, everybody's afterwards. */
@Injectable()
export class DebriefNoteService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly debriefs: DebriefRepository,
    private readonly reads: DebriefReadRepository,
    private readonly feedback: DebriefFeedbackReader,
    private readonly loops: LoopReader,
    private readonly content: ContentReader,
  ) {}

  public async add(actor: Actor, input: AddDebriefNoteInput): Promise<AddNoteOutcome> {
    const ground = await this.ground(actor, input);
    const done = await this.uow.run<AddNoteOutcome | Owing>(
      { actor, action: 'debrief.noted', once: { key: input.idempotencyKey, input } },
      (tx) => this.write(tx, actor, input, ground),
    );
    if (done.__typename === 'OwingProblem') return this.loops.locked(actor, done.loopId);
    return done.__typename === 'DebriefNoteAdded' ? withInstant(done) : done;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: AddDebriefNoteInput,
    ground: Ground,
  ): Promise<AddNoteOutcome | Owing> {
    const locked = await this.debriefs.lockFor(tx, actor, input.debriefId);
    if (!locked) return notFound('debrief');
    if (locked.owes) return owing(locked.loopId);
    const phase = debriefPhase(locked);
    if (phase !== 'reading' && phase !== 'revealed') return notNow(phase, 'noted');
    const own = (await this.debriefs.voters(tx, locked.id)).find(
      ({ personId }) => personId === actor.personId,
    );
    const { kind, text, citations, competency = null, flagType = null } = input;
    const checked = checkNote(
      { kind, text, citations, competency, flagType },
      { ...ground, phase, voted: (own?.sealedAt ?? null) !== null },
    );
    if (!checked.ok) return fieldProblems(checked.problems);
    const note = checked.value;
    const id = await this.debriefs.insertNote(tx, {
      debriefId: locked.id,
      authorId: actor.personId,
      ...note,
    });
    // A note that nobody else may see yet must not be told of either.
    if (phase === 'revealed') await this.debriefs.changed(tx, locked.id);
    tx.record({ subjectType: 'debrief', subjectId: locked.id, loopId: locked.loopId });
    const row = { id, authorId: actor.personId, author: actor.name, writtenAt: tx.now, ...note };
    return { __typename: 'DebriefNoteAdded', note: toNote(row, citedBy(ground.cited)) };
  }

  /** What a note may speak of. Rounds, flags and evidence that are filed do not change under it. */
  private async ground(actor: Actor, input: AddDebriefNoteInput): Promise<Ground> {
    const standing = await this.reads.standingOf(actor, input.debriefId);
    const source = standing && !standing.owes && (await this.loops.packetSource(standing.loopId));
    if (!source)
      return { competencies: new Set(), flagTypes: new Set(), readable: new Set(), cited: [] };
    const [rubrics, taxonomy, cited] = await Promise.all([
      this.content.rubricsByVersionIds(source.rounds.map(({ rubricVersionId }) => rubricVersionId)),
      this.content.taxonomyByVersionId(source.taxonomyVersionId),
      this.feedback.cited(actor, source.loop.id, input.citations),
    ]);
    return {
      competencies: new Set(
        [...rubrics.values()].flatMap(({ body }) =>
          body.competencies.map(({ competency }) => competency),
        ),
      ),
      flagTypes: new Set(taxonomy.body.flags.map(({ key }) => key)),
      readable: new Set(cited.map(citationKey)),
      cited,
    };
  }
}

/** A stored answer has its instant as text. */
function withInstant(
  done: Extract<AddNoteOutcome, { readonly __typename: 'DebriefNoteAdded' }>,
): AddNoteOutcome {
  return { ...done, note: { ...done.note, writtenAt: new Date(done.note.writtenAt) } };
}
