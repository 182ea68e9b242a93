import { Injectable } from '@nestjs/common';
import {
  Clock,
  instantCursor,
  pageOf,
  pageSize,
  type Actor,
  type Connection,
  type PageArgs,
} from '@debrief/server-kernel';
import { TokenRepository, type ApiTokenView } from './token.repository';

/** Lists of tokens; never the tokens themselves. What ended more than 90 days ago is left out. */
@Injectable()
export class TokenReader {
  public constructor(
    private readonly tokens: TokenRepository,
    private readonly clock: Clock,
  ) {}

  public mine(actor: Actor): Promise<ApiTokenView[]> {
    return this.tokens.findOf([actor.personId], this.clock.now());
  }

  /** Of service accounts, by account. */
  public async byPeople(ids: readonly string[]): Promise<ReadonlyMap<string, ApiTokenView[]>> {
    const byPerson = new Map<string, ApiTokenView[]>(ids.map((id) => [id, []]));
    const found = ids.length === 0 ? [] : await this.tokens.findOf(ids, this.clock.now());
    for (const token of found) byPerson.get(token.person.id)?.push(token);
    return byPerson;
  }

  /** Everybody's, for an admin; newest first. */
  public async page(args: PageArgs): Promise<Connection<ApiTokenView>> {
    const first = pageSize(args);
    const rows = await this.tokens.findPage(this.clock.now(), instantCursor(args.after), first + 1);
    return pageOf(
      rows,
      first,
      args.after,
      (row) => [row.createdCursor, row.id],
      ({ createdCursor: _cursor, ...view }) => view,
    );
  }
}
