import type { RoundKind } from '@debrief/domain';
import { ContentReader, mapRubric, type RubricModel } from '@debrief/server-blueprint';
import { Db, hasRole, notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import { CalibrationSourceReader, type CalibrationSource } from '@debrief/server-scorecard';
import { Injectable } from '@nestjs/common';
import {
  CalibrationRepository,
  type AttemptRow,
  type GoldRating,
  type PackNote,
  type PackRow,
} from './calibration.repository';
import { blindNotes } from './calibration.rules';
import { TrainingReader } from './training.reader';
import { askOf } from './training.sql';

export interface PackListItem {
  readonly id: string;
  readonly title: string;
  readonly roundKind: RoundKind;
  readonly state: PackRow['state'];
  readonly version: number;
  readonly entries: number;
  readonly attempts: readonly AttemptRow[];
  readonly attemptsLeft: number;
  /** The viewer may change it and see its gold. */
  readonly mayEdit: boolean;
}

export interface PackEntryView {
  readonly id: string;
  readonly scorecardId: string | null;
  readonly notes: readonly PackNote[];
  /** Keys of what is to be rated. */
  readonly competencies: readonly string[];
  /** Null before the viewer has answered. */
  readonly gold: readonly GoldRating[] | null;
}
export interface PackView extends Omit<PackListItem, 'entries'> {
  readonly __typename: 'CalibrationPack';
  readonly rubric: RubricModel;
  readonly entries: readonly PackEntryView[];
}

/** A scorecard as it could go into a pack: without names, with the gold its author's ratings suggest. */
export interface CalibrationDraft {
  readonly __typename: 'CalibrationDraft';
  readonly scorecardId: string;
  readonly notes: readonly PackNote[];
  readonly gold: readonly GoldRating[];
  readonly remaining: readonly string[];
  readonly rubric: RubricModel;
}

/** Packs as trainees answer them and as trainers make them. */
@Injectable()
export class CalibrationReader {
  public constructor(
    private readonly db: Db,
    private readonly packs: CalibrationRepository,
    private readonly sources: CalibrationSourceReader,
    private readonly training: TrainingReader,
    private readonly content: ContentReader,
  ) {}

  /** Published packs to everybody, the others to whoever makes them. */
  public async list(actor: Actor): Promise<PackListItem[]> {
    const ask = askOf(this.db);
    const trains = await this.training.trains(actor);
    const [rows, attempts] = await Promise.all([
      this.packs.packs(ask, actor.personId),
      this.packs.attempts(ask, actor.personId),
    ]);
    const seen = rows.filter(
      (row) => row.state === 'published' || makes(actor, trains, row.roundKind),
    );
    return Promise.all(seen.map((row) => this.item(actor, row, attempts, trains)));
  }

  /** One pack, blind until the viewer has answered it. */
  public async one(actor: Actor, id: string): Promise<PackView | NotFound> {
    const ask = askOf(this.db);
    const [row] = await this.packs.packs(ask, actor.personId, [id]);
    const trains = await this.training.trains(actor);
    const may = row ? makes(actor, trains, row.roundKind) : false;
    if (!row || (row.state !== 'published' && !may)) return notFound('calibration pack');
    const attempts = await this.packs.attempts(ask, actor.personId);
    const item = await this.item(actor, row, attempts, trains);
    const open = may || item.attempts.length > 0;
    return {
      ...item,
      __typename: 'CalibrationPack',
      rubric: await this.rubric(row.rubricVersionId),
      entries: row.entries.map((entry) => ({
        id: entry.id,
        scorecardId: may ? entry.scorecardId : null,
        notes: entry.notes,
        competencies: entry.gold.map(({ competency }) => competency),
        gold: open ? entry.gold : null,
      })),
    };
  }

  /** Scorecards the actor could make a pack of; none for somebody who makes no packs of that kind. */
  public async sourcesOf(actor: Actor, kind: RoundKind): Promise<CalibrationSource[]> {
    if (!makes(actor, await this.training.trains(actor), kind)) return [];
    return this.sources.list(actor, kind);
  }

  public async draft(actor: Actor, scorecardId: string): Promise<CalibrationDraft | NotFound> {
    const trains = await this.training.trains(actor);
    if (!hasRole(actor, 'admin') && trains.length === 0) return notFound('scorecard');
    const material = await this.sources.one(actor, scorecardId);
    if (!material || !makes(actor, trains, material.roundKind)) return notFound('scorecard');
    return {
      __typename: 'CalibrationDraft',
      scorecardId,
      ...blindNotes(material),
      gold: material.body.ratings.flatMap(({ competency, value }) =>
        value === null ? [] : [{ competency, value, reason: '' }],
      ),
      rubric: await this.rubric(material.rubricVersionId),
    };
  }

  private async item(
    actor: Actor,
    row: PackRow,
    attempts: readonly AttemptRow[],
    trains: readonly RoundKind[],
  ): Promise<PackListItem> {
    const own = attempts.filter(({ packId }) => packId === row.id);
    const allowed = await this.packs.allowed(askOf(this.db), actor.personId, row.id);
    return {
      id: row.id,
      title: row.title,
      roundKind: row.roundKind,
      state: row.state,
      version: row.version,
      entries: row.entries.length,
      attempts: own,
      attemptsLeft: row.state === 'published' ? Math.max(0, allowed - own.length) : 0,
      mayEdit: makes(actor, trains, row.roundKind),
    };
  }

  private async rubric(versionId: string): Promise<RubricModel> {
    const rubric = await this.content.rubricByVersionId(versionId);
    return mapRubric(
      rubric,
      await this.content.competencies(rubric.body.competencies.map(({ competency }) => competency)),
    );
  }
}

/** Packs are made by admins and by the trainers of their kind. */
export function makes(actor: Actor, trains: readonly RoundKind[], kind: RoundKind): boolean {
  return hasRole(actor, 'admin') || trains.includes(kind);
}
