import {
  agendaOf,
  choicesAhead,
  selfLinkStanding,
  type OfferedChoice,
  type SelfLinkStanding,
} from '@debrief/domain';
import { GuideReader } from '@debrief/server-guide';
import { Clock, type Tx } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { PageFactsRepository, type PageFacts, type StageRound } from './page-facts.repository';
import { SelfScheduleLink } from './selfschedule.link';
import { SelfLinkRepository, type SelfLinkRow } from './selfschedule.repository';

/** A round as a choice or a booking shows it. */
export interface ShownRound {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly roundId: string;
  readonly name: string;
  readonly minutes: number;
  readonly aiPolicy: StageRound['aiPolicy'];
  readonly place: string;
  readonly meets: readonly string[];
  readonly listens: readonly string[];
  /** Of the invitation that was sent; 0 before. */
  readonly sequence: number;
  readonly toldAt: Date | null;
}

export interface ShownChoice {
  readonly key: string;
  readonly days: readonly ReturnType<typeof agendaOf<ShownRound>>[number][];
}

/** What a link opens. */
export interface OpenedLink {
  readonly link: SelfLinkRow;
  readonly facts: PageFacts;
  readonly standing: Exclude<SelfLinkStanding, { readonly shows: 'nothing' }>;
  /** Still free, in the order offered. */
  readonly choices: readonly ShownChoice[];
  /** How many of those offered are taken or over by now. */
  readonly lost: number;
  /** The rounds as they stand, when they are booked. */
  readonly booked: readonly ShownRound[];
  readonly guideUrl: string | null;
  readonly now: Date;
}

interface Standing {
  readonly standing: SelfLinkStanding;
  readonly ahead: readonly OfferedChoice[];
  readonly rounds: readonly StageRound[];
}

/** Reads behind a link. No method takes an actor: the token says whose page it is. */
@Injectable()
export class SelfScheduleReader {
  public constructor(
    private readonly links: SelfLinkRepository,
    private readonly pages: PageFactsRepository,
    private readonly tokens: SelfScheduleLink,
    private readonly guides: GuideReader,
    private readonly clock: Clock,
  ) {}

  /** What a token opens; null when it leads nowhere, whatever the reason. */
  public async open(token: string): Promise<OpenedLink | null> {
    const hash = this.tokens.hashOf(token);
    const link = hash && (await this.links.byToken(hash));
    if (!link) return null;
    const now = this.clock.now();
    const { standing, ahead, rounds } = this.stand(
      link,
      await this.pages.rounds(link.stageId),
      now,
    );
    if (standing.shows === 'nothing') return null;
    const [facts, taken] = await Promise.all([
      this.pages.of(link.id),
      this.pages.taken(link, ahead),
    ]);
    const free = ahead.filter(({ key }) => !taken.has(key));
    return {
      link,
      facts,
      standing,
      now,
      choices: await this.shown(free, rounds, link.timeZone),
      lost: link.choices.length - free.length,
      booked: standing.shows === 'booking' ? rounds.flatMap(bookedRound) : [],
      guideUrl: await this.guideOf(link, facts),
    };
  }

  /** The zone a candidate applied with, whatever their page is set to. */
  public ownZone({ candidateId }: Pick<SelfLinkRow, 'candidateId'>): Promise<string> {
    return this.pages.ownZone(candidateId);
  }

  /** How a locked link stands, and what of it could still be booked. */
  public async standingOf(tx: Tx, link: SelfLinkRow): Promise<Standing> {
    return this.stand(link, await this.pages.lockedRounds(tx, link.stageId), tx.now);
  }

  private stand(link: SelfLinkRow, rounds: readonly StageRound[], now: Date): Standing {
    const placed = rounds.flatMap(({ startsAt, endsAt }) =>
      startsAt && endsAt ? [{ startsAt, endsAt }] : [],
    );
    // Placed by hand meanwhile is booked all the same.
    const full = rounds.length > 0 && placed.length === rounds.length;
    const state = link.state === 'open' && full ? 'booked' : link.state;
    const booked = placed.length > 0 ? spanOf(placed) : null;
    const whole = (choice: OfferedChoice): boolean =>
      choice.rounds.length === rounds.length &&
      choice.rounds.every(({ roundId }) => rounds.some(({ id }) => id === roundId));
    return {
      standing: selfLinkStanding({ ...link, state, booked }, now),
      ahead: choicesAhead(link.choices, now).filter(
        (choice) => whole(choice) && !link.gone.includes(choice.key),
      ),
      rounds,
    };
  }

  private async shown(
    choices: readonly OfferedChoice[],
    rounds: readonly StageRound[],
    zone: string,
  ): Promise<ShownChoice[]> {
    const seats = choices.flatMap((choice) => choice.rounds.flatMap((round) => round.seats));
    const names = await this.pages.names([...new Set(seats.map(({ personId }) => personId))]);
    const known = new Map(rounds.map((round) => [round.id, round]));
    return choices.map((choice) => {
      const shown = choice.rounds.flatMap((offered): ShownRound[] => {
        const round = known.get(offered.roundId);
        const meets = offered.seats.flatMap(({ personId }) => names.get(personId) ?? []);
        const { startsAt, endsAt } = offered;
        // Who listens in to learn is found once the time is fixed.
        return round ? [{ ...pick(round), startsAt, endsAt, meets, listens: [] }] : [];
      });
      return { key: choice.key, days: agendaOf(shown, zone) };
    });
  }

  private async guideOf({ candidateId }: SelfLinkRow, { guideId }: PageFacts) {
    return guideId ? ((await this.guides.linkFor(guideId, candidateId))?.url ?? null) : null;
  }
}

function pick({ id, name, minutes, aiPolicy, place, sequence, toldAt }: StageRound) {
  return { roundId: id, name, minutes, aiPolicy, place, sequence, toldAt };
}

function bookedRound(round: StageRound): ShownRound[] {
  if (!round.startsAt || !round.endsAt) return [];
  const namesOf = (listening: boolean): string[] =>
    round.panel.filter(({ role }) => (role === 'shadow') === listening).map(({ name }) => name);
  return [
    {
      ...pick(round),
      startsAt: round.startsAt.toISOString(),
      endsAt: round.endsAt.toISOString(),
      meets: namesOf(false),
      listens: namesOf(true),
    },
  ];
}

function spanOf(placed: readonly { readonly startsAt: Date; readonly endsAt: Date }[]) {
  return {
    startsAt: new Date(Math.min(...placed.map(({ startsAt }) => startsAt.getTime()))),
    endsAt: new Date(Math.max(...placed.map(({ endsAt }) => endsAt.getTime()))),
  };
}
