import { calendarDayIn, daysBetween } from '@debrief/domain';
import { PREPARATION_PLAN } from '@debrief/content';
import { ContentReader } from '@debrief/server-blueprint';
import { OrganisationReader } from '@debrief/server-identity';
import { Clock, notFound, type Actor, type NotFound } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { guideContents, type GuideContents } from './guide.contents';
import { GuideLink } from './guide.link';
import { GuideRepository, type GuideRow, type OpenGuide } from './guide.repository';

/** A guide as those who run its loop see it. */
export interface GuideView extends Omit<
  GuideRow,
  'tokenSealed' | 'madeById' | 'madeByName' | 'madeByZone'
> {
  readonly url: string | null;
  readonly expired: boolean;
  readonly planDays: number;
  readonly madeBy: { readonly id: string; readonly name: string; readonly timeZone: string };
}

export interface OpenedGuide {
  readonly id: string;
  readonly contents: GuideContents;
  /** The day it is where the candidate lives. */
  readonly today: string;
}

/** Reads of guides, by link and by those who run the loop. */
@Injectable()
export class GuideReader {
  public constructor(
    private readonly guides: GuideRepository,
    private readonly links: GuideLink,
    private readonly content: ContentReader,
    private readonly organisations: OrganisationReader,
    private readonly clock: Clock,
  ) {}

  /** The live guide of a loop; null when none was made or it was revoked. */
  public async ofLoop(actor: Actor, loopId: string): Promise<GuideView | null | NotFound> {
    if (!(await this.guides.managed(actor, loopId))) return notFound('loop');
    const row = await this.guides.ofLoop(loopId);
    return row && this.view(row);
  }

  /** What the link leads to; null when it leads nowhere, whatever the reason. */
  public async byToken(token: string): Promise<OpenedGuide | null> {
    const hash = this.links.hashOf(token);
    const now = this.clock.now();
    const guide = hash && (await this.guides.byToken(hash, now));
    if (!guide) return null;
    return {
      id: guide.id,
      contents: await this.contentsOf(guide),
      today: calendarDayIn(now, guide.timeZone),
    };
  }

  /** The link for a mail to this candidate; null when it would lead nowhere. */
  public async linkFor(
    guideId: string,
    candidateId: string,
  ): Promise<{ readonly url: string; readonly expiresAt: Date } | null> {
    const row = await this.guides.sealedFor(guideId, candidateId, this.clock.now());
    const url = row && this.links.url(guideId, row.tokenSealed);
    return url ? { url, expiresAt: row.expiresAt } : null;
  }

  /** Whom a mail about the guide goes to. */
  public recipientOf(guideId: string): Promise<{ candidateId: string; loopId: string } | null> {
    return this.guides.recipient(guideId);
  }

  private view({ tokenSealed, madeById, madeByName, madeByZone, ...row }: GuideRow): GuideView {
    return {
      ...row,
      url: this.links.url(row.id, tokenSealed),
      expired: row.expiresAt <= this.clock.now(),
      planDays: daysBetween(row.startsOn, row.onsiteOn),
      madeBy: { id: madeById, name: madeByName, timeZone: madeByZone },
    };
  }

  private async contentsOf(guide: OpenGuide): Promise<GuideContents> {
    const [{ body: blueprint }, organisation] = await Promise.all([
      this.content.blueprintByVersionId(guide.blueprintVersionId),
      this.organisations.current(),
    ]);
    const rubrics = await this.content.latestByKeys(
      'rubric',
      blueprint.stages.flatMap(({ rounds }) => rounds.map(({ rubricKey }) => rubricKey)),
    );
    const bodies = new Map([...rubrics].map(([key, { body }]) => [key, body]));
    const competencies = await this.content.competencies(
      [...bodies.values()].flatMap((body) => body.competencies.map(({ competency }) => competency)),
    );
    return guideContents({
      organisation: organisation.name,
      blueprint,
      rubrics: bodies,
      competencies,
      plan: PREPARATION_PLAN,
      startsOn: guide.startsOn,
      onsiteOn: guide.onsiteOn,
      daysLeft: daysBetween(guide.startsOn, guide.onsiteOn),
    });
  }
}
