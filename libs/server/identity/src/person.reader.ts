import { Injectable } from '@nestjs/common';
import { cleanText, type Role } from '@debrief/domain';
import {
  AppError,
  decodeCursor,
  isId,
  pageOf,
  pageSize,
  type Actor,
  type Connection,
  type PageArgs,
} from '@debrief/server-kernel';
import type { PersonView } from './person.mapper';
import { PersonRepository } from './person.repository';

export interface PeopleArgs extends PageArgs {
  readonly search?: string | null;
  readonly role?: Role | null;
}

/** Reads of people. Name, time zone and e-mail of colleagues are open to everybody signed in. */
@Injectable()
export class PersonReader {
  public constructor(private readonly people: PersonRepository) {}

  /** Those of the people that exist, in no order. */
  public async byIds(ids: readonly string[]): Promise<PersonView[]> {
    return ids.length === 0 ? [] : this.people.findByIds([...new Set(ids)]);
  }

  public async byId(id: string): Promise<PersonView | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** By name; `search` looks into name and e-mail. */
  public async list(_actor: Actor, args: PeopleArgs): Promise<Connection<PersonView>> {
    const first = pageSize(args);
    const after = decodeCursor(args.after, 2);
    const search = args.search ? cleanText('search', args.search, 200) : null;
    if (search && !search.ok)
      throw new AppError('bad_input', search.problems[0]?.message ?? 'Not searchable.', 'search');
    const rows = await this.people.findPage({
      search: search?.value ?? null,
      role: args.role ?? null,
      after: after ? [textOf(after[0]), idOf(after[1])] : null,
      limit: first + 1,
    });
    return pageOf(
      rows,
      first,
      args.after,
      (row) => [row.sortName, row.id],
      ({ sortName: _sortName, ...view }) => view,
    );
  }
}

function textOf(value: string | number | undefined): string {
  return String(value ?? '');
}

function idOf(value: string | number | undefined): string {
  if (typeof value === 'string' && isId(value)) return value;
  throw new AppError('bad_input', '`after` is not a cursor of this list.', 'after');
}
