import { Access } from '@debrief/server-kernel';
import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import { SelfScheduleAnswers, type Answered } from './answers.service';
import { PAGE_HEADERS } from './page.frame';
import { takenWords } from './page.words';
import { SelfScheduleDoor, type PageReply, type PageRequest } from './selfschedule.door';
import { field, numberField, stretchFields, type Form } from './selfschedule.form';
import { SelfSchedulePages, type PageName, type Typed } from './selfschedule.pages';
import { SelfScheduleReader } from './selfschedule.reader';

interface Posted {
  readonly token: string;
  readonly request: PageRequest;
  readonly reply: PageReply;
  /** The page the form stood on, with what was typed, for when it is refused. */
  readonly from: PageName;
  readonly typed: Omit<Typed, 'problems'>;
  readonly choice?: string;
  /** What the next page says. */
  readonly told: string | null;
}

/** The forms of a link. Each leads back to the page of the link, so that a reload sends nothing twice. */
@Controller('schedule')
export class SelfScheduleFormController {
  public constructor(
    private readonly answers: SelfScheduleAnswers,
    private readonly reader: SelfScheduleReader,
    private readonly pages: SelfSchedulePages,
    private readonly door: SelfScheduleDoor,
  ) {}

  @Post(':token/book')
  @Access({ who: 'public', audit: 'selfschedule.booked' })
  public book(
    @Param('token') token: string,
    @Body() form: Form | undefined,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const asked = {
      choice: field(form, 'choice'),
      moving: numberField(form, 'moving'),
      reason: field(form, 'reason'),
    };
    const moving = asked.moving !== null;
    const posted: Posted = {
      token,
      request,
      reply,
      from: moving ? 'change' : 'choices',
      typed: { words: asked.reason },
      choice: asked.choice,
      told: moving ? 'moved' : 'booked',
    };
    return this.answer(posted, () => this.answers.choose(token, asked));
  }

  @Post(':token/cancel')
  @Access({ who: 'public', audit: 'selfschedule.cancelled' })
  public cancel(
    @Param('token') token: string,
    @Body() form: Form | undefined,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const words = field(form, 'reason');
    return this.answer(
      { token, request, reply, from: 'cancel', typed: { words }, told: null },
      () => this.answers.cancel(token, words),
    );
  }

  @Post(':token/times')
  @Access({ who: 'public', audit: 'selfschedule.times_given' })
  public times(
    @Param('token') token: string,
    @Body() form: Form | undefined,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const rows = stretchFields(form);
    const words = field(form, 'note');
    return this.answer(
      { token, request, reply, from: 'times', typed: { rows, words }, told: 'times' },
      () => this.answers.giveTimes(token, rows, words),
    );
  }

  @Post(':token/arrange')
  @Access({ who: 'public', audit: 'selfschedule.arrangement_asked' })
  public arrange(
    @Param('token') token: string,
    @Body() form: Form | undefined,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    const words = field(form, 'words');
    return this.answer(
      { token, request, reply, from: 'arrange', typed: { words }, told: 'arrange' },
      () => this.answers.askToArrange(token, words),
    );
  }

  @Post(':token/zone')
  @Access({ who: 'public', audit: 'selfschedule.zone_chosen' })
  public zone(
    @Param('token') token: string,
    @Body() form: Form | undefined,
    @Req() request: PageRequest,
    @Res() reply: PageReply,
  ): Promise<void> {
    return this.answer({ token, request, reply, from: 'zone', typed: {}, told: null }, () =>
      this.answers.chooseZone(token, field(form, 'zone')),
    );
  }

  private async answer(posted: Posted, act: () => Promise<Answered>): Promise<void> {
    const { token, request, reply, told } = posted;
    if (await this.door.turnsAway(request, reply, 'form')) return;
    const done = await act();
    if (done.__typename === 'Answered') {
      const location = `/schedule/${token}${told === null ? '' : `?told=${told}`}`;
      reply
        .status(303)
        .headers({ ...PAGE_HEADERS, location })
        .send('');
      return;
    }
    await this.refuse(posted, done);
  }

  /** Shows how it stands now, with what was wrong and what was typed. */
  private async refuse(posted: Posted, done: Answered): Promise<void> {
    const { token, reply, from, typed, choice } = posted;
    const opened = done.__typename === 'GoneProblem' ? null : await this.reader.open(token);
    if (!opened) return this.door.nothing(reply);
    const base = `/schedule/${token}`;
    const { link, now } = opened;
    const wanted = link.choices.find(({ key }) => key === choice);
    const problem = this.pages.refusalWords(done, takenWords(wanted, link.timeZone, now));
    const fields = 'fields' in done ? done.fields : [{ path: '', code: '', message: problem }];
    const page =
      from === 'choices'
        ? await this.pages.overview(opened, base, { problem })
        : await this.pages.page(opened, base, from, { ...typed, problems: fields });
    reply
      .status('fields' in done ? 422 : 409)
      .headers(PAGE_HEADERS)
      .send(page);
  }
}
