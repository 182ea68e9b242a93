import type { FieldProblem, TypedStretch } from '@debrief/domain';
import { Injectable } from '@nestjs/common';
import type { Answered } from './answers.service';
import { bookedPage } from './booked.page';
import { choicePage } from './choice.page';
import { SelfScheduleReader, type OpenedLink } from './selfschedule.reader';
import { arrangePage, cancelledPage, cancelPage, timesPage, zonePage } from './small.pages';

/** What a page says on top after a form was sent. The address names it, so that a reload says it again. */
const TOLD: Readonly<Record<string, string>> = {
  booked: 'It is booked. You need not send anything else.',
  moved: 'Your booking has moved. The new invitations are on their way.',
  times: 'Your times are sent. You hear back within one working day.',
  arrange: 'It is sent. You hear back before your interviews.',
};

/** Why a form did nothing, for whoever sent it. */
const REFUSED: Readonly<Record<string, string>> = {
  HasBookingProblem:
    'You have booked already: this is what is booked. To take another time, change the day.',
  NotBookedProblem: 'Nothing is booked at the moment.',
  ChangedMeanwhileProblem: 'Something changed meanwhile. This is how it stands now.',
  NothingChosenProblem: 'Choose one of the times first.',
  TooLateProblem: 'It starts too soon to be changed here. Please write to the person below.',
  TooManyProblem: 'You have sent this many times already. Please write to us instead.',
};

export type PageName = 'choices' | 'change' | 'cancel' | 'times' | 'arrange' | 'zone';

/** What was typed before a form was refused. */
export interface Typed {
  readonly problems: readonly FieldProblem[];
  readonly rows?: readonly TypedStretch[];
  readonly words?: string;
}

const NOTHING_TYPED: Typed = { problems: [] };

/** Chooses the page for how a link stands; which one was asked for is only a wish. */
@Injectable()
export class SelfSchedulePages {
  public constructor(private readonly reader: SelfScheduleReader) {}

  /** Null when the link leads nowhere. */
  public async page(
    opened: OpenedLink,
    base: string,
    wanted: PageName,
    typed: Typed = NOTHING_TYPED,
  ): Promise<string> {
    const words = typed.words ?? '';
    const { problems } = typed;
    switch (wanted) {
      case 'zone':
        return zonePage(opened, base, Intl.supportedValuesOf('timeZone'), problems[0]?.message);
      case 'times':
        return timesPage(opened, base, { rows: typed.rows ?? [], note: words, problems });
      case 'arrange':
        return arrangePage(opened, base, { words, problems });
      case 'cancel':
        return mayChange(opened)
          ? cancelPage(opened, base, { reason: words, problems })
          : this.overview(opened, base);
      case 'change':
        return mayChange(opened)
          ? choicePage(opened, { base, moving: true, problem: problems[0]?.message, reason: words })
          : this.overview(opened, base);
      case 'choices':
        return this.overview(opened, base);
    }
  }

  /** The page that the link itself opens. */
  public async overview(
    opened: OpenedLink,
    base: string,
    said: { readonly told?: string | undefined; readonly problem?: string | undefined } = {},
  ): Promise<string> {
    const told = said.told === undefined ? undefined : TOLD[said.told];
    const { problem } = said;
    switch (opened.standing.shows) {
      case 'booking': {
        const candidateZone = await this.reader.ownZone(opened.link);
        return bookedPage(opened, { base, candidateZone, told, problem });
      }
      case 'cancelled':
        return cancelledPage(opened, base, told);
      case 'choices':
        return choicePage(opened, { base, moving: false, told, problem });
    }
  }

  /** The words for an answer that did nothing. */
  public refusalWords(done: Answered, taken: string): string {
    if (done.__typename === 'ChoiceTakenProblem') return taken;
    if ('fields' in done) return done.fields[0]?.message ?? '';
    return REFUSED[done.__typename] ?? '';
  }
}

function mayChange({ standing }: OpenedLink): boolean {
  return standing.shows === 'booking' && standing.mayChange;
}
