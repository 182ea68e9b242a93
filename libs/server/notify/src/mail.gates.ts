import type { MailKind } from '@debrief/domain';
import { CommitteeRepository } from '@debrief/server-committee';
import { SignInLinkService, LINK_MINUTES } from '@debrief/server-identity';
import { UnitOfWork } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { CandidateLinks } from './candidate-links';
import { DecisionMailRepository } from './decision-mail.repository';
import { MailFacts, type Recipient, type SeatFacts } from './mail.facts.repository';
import type { MailParams } from './mail.params';
import type { MailFactsOf } from './templates/mail-content';

type Gate<K extends MailKind> = (
  to: Recipient,
  params: MailParams[K],
) => Promise<MailFactsOf[K] | null> | MailFactsOf[K] | null;

/**
 * What each kind may still tell its recipient at the moment it is made: null when it is no longer
 * theirs to know or no longer true. Queueing may lie hours back; a seat may be gone, a conflict
 * declared, a scorecard filed.
 */
@Injectable()
export class MailGates {
  private readonly gates: { readonly [K in MailKind]: Gate<K> } = {
    invitation: (to, { seatId }) => this.ownSeat(to, seatId, (seat) => seat.startsAt !== null),
    invitation_cancelled: (_to, { told }) => ({ told }),
    candidate_invitation: async (to, { roundId }) => {
      const round = await this.facts.candidateRound(to, roundId);
      return round?.loopOpen && round.startsAt ? { round } : null;
    },
    candidate_invitation_cancelled: async (to, { roundId, told }) => {
      const round = await this.facts.candidateRound(to, roundId);
      return round && { round, told };
    },
    candidate_guide: (to, { guideId }) => this.candidateLinks.guide(guideId, to.id),
    candidate_choice: (to, { linkId }) => this.candidateLinks.choice(linkId, to.id),
    choice_answered: (to, { answerId }) => this.candidateLinks.answer(answerId, to.id),
    kit_ahead: (to, { seatId }) => this.ownSeat(to, seatId, (seat) => seat.startsAt !== null),
    starting_soon: (to, { seatId }) => this.ownSeat(to, seatId, (seat) => seat.startsAt !== null),
    file_now: (to, { seatId }) => this.ownSeat(to, seatId, (seat) => seat.owed),
    file_reminder: async (to, { seatId, asked }) => {
      const own = await this.ownSeat(to, seatId, (seat) => seat.owed);
      return own && { ...own, asked: asked ?? false };
    },
    escalation: async (to, { seatId }) => {
      const [seat] = await this.facts.seats(to, [seatId]);
      return seat?.owed && seat.loopOpen && seat.manages && !seat.owes ? { seat } : null;
    },
    digest: (to, params) => this.digest(to, params),
    hand_over: async (to, { seatId, side }) => {
      if (side === 'taken_over') {
        const own = await this.ownSeat(to, seatId, () => true);
        return own && { side, seatId, round: own.seat };
      }
      const round = await this.facts.formerSeat(to, seatId);
      return round && { side, seatId, round };
    },
    account_invite: (to) => this.accountInvite(to),
    packet_ready: async (to, { loopId }) => {
      const loop = await this.facts.loop(to, loopId);
      return loop?.manages && !loop.owes && loop.complete ? { loopId, loop } : null;
    },
    decision_made: async (to, { loopId, decisionId }) => {
      const loop = await this.facts.loop(to, loopId);
      if (!loop || loop.owes) return null;
      const memo = decisionId ? await this.decisions.memo(to, decisionId) : null;
      return { loopId, loop, memo };
    },
    approval_asked: async (to, { loopId, decisionId }) => {
      const loop = await this.facts.loop(to, loopId);
      const asked = await this.decisions.isAsked(to, decisionId);
      return loop && !loop.owes && asked ? { loopId, loop } : null;
    },
    decision_settled: async (to, { loopId, decisionId }) => {
      const loop = await this.facts.loop(to, loopId);
      const settled = await this.decisions.settled(to, decisionId);
      return loop && !loop.owes && settled
        ? { loopId, loop, approved: settled.state === 'final' }
        : null;
    },
    committee_invitation: async (to, { committeeId }) => {
      const waits = await this.committees.waitsFor(to.id, committeeId);
      return waits && { committeeId, ...waits };
    },
    debrief_opened: async (to, { loopId, debriefId }) => {
      const debrief = await this.facts.debrief(to, debriefId);
      return debrief && !debrief.revealed && !debrief.done ? { loopId, debrief } : null;
    },
    debrief_revealed: async (to, { loopId, debriefId }) => {
      const debrief = await this.facts.debrief(to, debriefId);
      return debrief?.revealed ? { loopId, debrief } : null;
    },
    flag_to_read: async (to, { loopId, flagType }) => {
      const asked = await this.facts.flagToRead(to, loopId, flagType);
      return asked && { loopId, flagType, asked };
    },
    webhook_paused: (_to, params) => params,
    export_ready: (_to, params) => params,
    import_done: (_to, params) => params,
    test: (_to, params) => params,
  };

  public constructor(
    private readonly facts: MailFacts,
    private readonly links: SignInLinkService,
    private readonly uow: UnitOfWork,
    private readonly candidateLinks: CandidateLinks,
    private readonly decisions: DecisionMailRepository,
    private readonly committees: CommitteeRepository,
  ) {}

  public async pass<K extends MailKind>(
    kind: K,
    to: Recipient,
    params: MailParams[K],
  ): Promise<MailFactsOf[K] | null> {
    if (to.isService || (!to.active && kind !== 'account_invite')) return null;
    return this.gates[kind](to, params);
  }

  private async ownSeat(
    to: Recipient,
    seatId: string,
    still: (seat: SeatFacts) => boolean,
  ): Promise<{ readonly seat: SeatFacts } | null> {
    const [seat] = await this.facts.seats(to, [seatId]);
    return seat?.holderId === to.id && seat.loopOpen && still(seat) ? { seat } : null;
  }

  private async digest(
    to: Recipient,
    { items }: MailParams['digest'],
  ): Promise<MailFactsOf['digest'] | null> {
    const seats = await this.facts.seats(
      to,
      items.map(({ seatId }) => seatId),
    );
    const kinds = new Map(items.map(({ seatId, kind }) => [seatId, kind]));
    const due = seats.flatMap((seat) => {
      const kind = kinds.get(seat.seatId);
      return kind && seat.holderId === to.id && seat.owed && seat.loopOpen ? [{ kind, seat }] : [];
    });
    return due.length > 0 ? { items: due } : null;
  }

  /** Every try brings a link of its own: its token is kept nowhere but in the mail. */
  private async accountInvite(to: Recipient): Promise<MailFactsOf['account_invite'] | null> {
    if (to.active) return null;
    const made = await this.uow.run({ actor: null, action: 'sign_in_link.made' }, async (tx) => {
      const { link } = await this.links.make(tx, { kind: 'invite', personId: to.id });
      tx.record({ subjectType: 'person', subjectId: to.id, detail: { by: 'mail' } });
      return { link };
    });
    if (!('link' in made)) throw new Error('A link without a key cannot mismatch');
    return { link: made.link, hours: LINK_MINUTES.invite / 60 };
  }
}
