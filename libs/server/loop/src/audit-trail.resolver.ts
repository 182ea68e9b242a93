import { Access, CurrentActor, type Actor, type Connection } from '@debrief/server-kernel';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AuditEventConnection, AuditEventModel, AuditPageArgs } from './audit-trail.model';
import { AuditTrailReader, type AuditEventView } from './audit-trail.reader';

@Resolver(() => AuditEventModel)
export class AuditTrailResolver {
  public constructor(private readonly reader: AuditTrailReader) {}

  @Query(() => AuditEventConnection, {
    description:
      'What was done by whom, newest first; loops you still owe a scorecard on are left out',
  })
  @Access({ who: ['admin'], scope: 'audit:read' })
  public auditTrail(
    @CurrentActor() actor: Actor,
    @Args() args: AuditPageArgs,
  ): Promise<Connection<AuditEventView>> {
    return this.reader.page(actor, args);
  }
}
