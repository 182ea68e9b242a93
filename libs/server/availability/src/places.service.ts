import { checkCandidateWindows, cleanText } from '@debrief/domain';
import {
  fieldProblems,
  notFound,
  staleVersion,
  UnitOfWork,
  type Actor,
  type Fields,
  type IdempotencyMismatch,
  type NotFound,
  type StaleVersion,
  type Tx,
} from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { AvailabilityRepository } from './availability.repository';
import type {
  CandidateWindowsModel,
  DayOffModel,
  RetireRoomInput,
  RoomModel,
  SaveCandidateWindowsInput,
  SaveDaysOffInput,
  SaveRoomInput,
} from './places.model';
import { daysOffProblems, decideRoom } from './places.rules';
import { PlacesStore, type RoomFields, type WindowsFields } from './places.store.repository';

interface Done<Name extends string> {
  readonly __typename: Name;
}
export type SaveDaysResult =
  (Done<'DaysOffSaved'> & { readonly daysOff: DayOffModel[] }) | Fields | IdempotencyMismatch;
export type SaveRoomOutcome =
  | (Done<'RoomSaved'> & { readonly room: RoomModel })
  | Fields
  | NotFound
  | StaleVersion
  | IdempotencyMismatch;
export type RetireOutcome =
  (Done<'RoomRetired'> & { readonly roomId: string }) | NotFound | IdempotencyMismatch;
export type WindowsFound = (CandidateWindowsModel & Done<'CandidateWindows'>) | NotFound;
export type SaveWindowsOutcome =
  | (Done<'CandidateWindowsSaved'> & { readonly windows: CandidateWindowsModel })
  | Fields
  | NotFound
  | StaleVersion
  | IdempotencyMismatch;

/** Days off, rooms and links, and when candidates can be met. */
@Injectable()
export class PlacesService {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly rows: AvailabilityRepository,
    private readonly store: PlacesStore,
  ) {}

  public daysOff(): Promise<DayOffModel[]> {
    return this.rows.daysOff();
  }

  public async saveDaysOff(actor: Actor, input: SaveDaysOffInput): Promise<SaveDaysResult> {
    const { add, remove, idempotencyKey } = input;
    const problems = daysOffProblems(add, remove);
    if (problems.length > 0) return fieldProblems(problems);
    const done = await this.uow.run<Done<'DaysOffSaved'>>(
      { actor, action: 'days_off.saved', once: { key: idempotencyKey, input } },
      async (tx) => {
        await this.store.saveDays(tx, add, remove);
        const days = add.map(({ day }) => day);
        tx.record({ subjectType: 'organisation', subjectId: '1', detail: { add: days, remove } });
        return { __typename: 'DaysOffSaved' };
      },
    );
    if (done.__typename !== 'DaysOffSaved') return done;
    return { ...done, daysOff: await this.rows.daysOff() };
  }

  public async rooms(): Promise<RoomModel[]> {
    return (await this.rows.rooms()).map(({ hours, ...room }) => ({ ...room, hours: [...hours] }));
  }

  public async saveRoom(actor: Actor, input: SaveRoomInput): Promise<SaveRoomOutcome> {
    const decided = decideRoom(input);
    if (!decided.ok) return fieldProblems(decided.problems);
    const done = await this.uow.run<RoomWritten | Fields | NotFound | StaleVersion>(
      { actor, action: 'room.saved', once: { key: input.idempotencyKey, input } },
      (tx) => this.writeRoom(tx, input, decided.value),
    );
    if (done.__typename !== 'RoomSaved') return done;
    const room = (await this.rooms()).find(({ id }) => id === done.roomId);
    return room ? { __typename: 'RoomSaved', room } : notFound('room');
  }

  public retireRoom(actor: Actor, input: RetireRoomInput): Promise<RetireOutcome> {
    const { roomId } = input;
    return this.uow.run<(Done<'RoomRetired'> & { roomId: string }) | NotFound>(
      { actor, action: 'room.retired', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        if ((await this.store.retire(tx, roomId)) === 0) return notFound('room');
        tx.record({ subjectType: 'room', subjectId: roomId });
        return { __typename: 'RoomRetired', roomId };
      },
    );
  }

  public async windows(actor: Actor, loopId: string): Promise<WindowsFound> {
    const loop = await this.store.managed(actor, loopId);
    if (!loop) return notFound('loop');
    const [calendar, windows] = await Promise.all([
      this.rows.calendarOf(loopId),
      this.rows.windowsOf(loopId),
    ]);
    return {
      __typename: 'CandidateWindows',
      loopId,
      version: calendar?.version ?? 0,
      timeZone: calendar?.zone ?? loop.timeZone,
      note: calendar?.note ?? '',
      windows,
    };
  }

  public async saveWindows(
    actor: Actor,
    input: SaveCandidateWindowsInput,
  ): Promise<SaveWindowsOutcome> {
    const problems = checkCandidateWindows(input);
    if (problems.length > 0) return fieldProblems(problems);
    const { loopId } = input;
    const done = await this.uow.run<Done<'CandidateWindowsSaved'> | NotFound | StaleVersion>(
      { actor, action: 'candidate_windows.saved', once: { key: input.idempotencyKey, input } },
      async (tx) => {
        if (!(await this.store.lockLoop(tx, actor, loopId))) return notFound('loop');
        const version = await this.store.windowsVersion(tx, loopId);
        if (version !== input.version) return staleVersion(version);
        await this.replaceWindows(tx, loopId, input);
        return { __typename: 'CandidateWindowsSaved' };
      },
    );
    if (done.__typename !== 'CandidateWindowsSaved') return done;
    const found = await this.windows(actor, loopId);
    return found.__typename === 'CandidateWindows' ? { ...done, windows: found } : found;
  }

  /** For who has checked what the candidate may say: all windows of the loop from now on, recorded. */
  public async replaceWindows(tx: Tx, loopId: string, fields: WindowsFields): Promise<void> {
    const note = cleanText('note', fields.note, 500);
    await this.store.saveWindows(tx, loopId, { ...fields, note: note.ok ? note.value : '' });
    tx.record({
      subjectType: 'loop',
      subjectId: loopId,
      loopId,
      detail: { windows: fields.windows.length, timeZone: fields.timeZone },
    });
  }

  private async writeRoom(
    tx: Tx,
    input: SaveRoomInput,
    room: RoomFields,
  ): Promise<RoomWritten | Fields | NotFound | StaleVersion> {
    const id = input.roomId ?? null;
    const known = await this.store.lockRoom(tx, id, room.name);
    if (id !== null && known.version === null) return notFound('room');
    if (id !== null && known.version !== null && known.version !== input.version)
      return staleVersion(known.version);
    if (known.nameTaken)
      return fieldProblems([
        { path: 'name', code: 'TAKEN', message: 'Another room has this name.' },
      ]);
    const roomId = await this.store.saveRoom(tx, id, room);
    tx.record({ subjectType: 'room', subjectId: roomId, detail: { name: room.name } });
    return { __typename: 'RoomSaved', roomId };
  }
}

interface RoomWritten extends Done<'RoomSaved'> {
  readonly roomId: string;
}
