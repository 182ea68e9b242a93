import type { DomainEvents, DomainEventType } from './events';
import { PING_EVENT, WEBHOOK_EVENT_NAMES, WEBHOOK_EVENTS, webhookEventsOf } from './webhook-events';
import { noticeOf, webhookPayload, type NoticeFacts } from './webhook-notice';

const facts: NoticeFacts = {
  loopState: 'in_progress',
  roundId: null,
  seatState: null,
  response: null,
  scorecardId: null,
};
const seat = { loopId: 'l', seatId: 's' };
const named = <T extends DomainEventType>(
  type: T,
  payload: DomainEvents[T],
  over: Partial<NoticeFacts> = {},
) => noticeOf({ type, payload } as never, { ...facts, ...over });

describe('a piece of news', () => {
  it.each([
    ['set', 'round.scheduled'],
    ['moved', 'round.rescheduled'],
    ['place', 'round.rescheduled'],
    ['cleared', 'round.unscheduled'],
  ] as const)('of a slot that was %s is %s', (change, name) => {
    expect(named('round.scheduled', { loopId: 'l', roundId: 'r', change })).toEqual({
      name,
      data: { loopId: 'l', roundId: 'r' },
    });
  });

  it('of a seat given up tells not being there from being let off', () => {
    const round = { roundId: 'r' };
    expect(named('seat.excused', seat, { ...round, seatState: 'no_show' })).toEqual({
      name: 'round.no_show',
      data: { ...seat, ...round },
    });
    expect(named('seat.excused', seat, { ...round, seatState: 'excused' })?.name).toBe(
      'scorecard.excused',
    );
  });

  it.each(['accepted', 'tentative', 'needs_action', null])(
    'of an invitation answered with %s goes nowhere',
    (response) => {
      expect(named('seat.responded', seat, { response })).toBeNull();
    },
  );

  it('of an invitation that was declined goes out', () => {
    expect(named('seat.responded', seat, { response: 'declined' })?.name).toBe('round.declined');
  });

  it('that is not in the table goes nowhere', () => {
    expect(named('person.invited', { personId: 'p' })).toBeNull();
    expect(named('seat.assigned', seat)).toBeNull();
  });

  it('leaves out whatever is not an id or a status', () => {
    expect(named('flag.adjudicated', { loopId: 'l', flagType: 'overconfidence' })).toEqual({
      name: 'red_flag.resolved',
      data: { loopId: 'l' },
    });
    expect(named('packet.decided', { loopId: 'l', decisionId: 'd' })).toEqual({
      name: 'packet.decided',
      data: { loopId: 'l', decisionId: 'd' },
    });
  });

  it('names the scorecard where one is filed', () => {
    const filed = { roundId: 'r', scorecardId: 'c' };
    expect(named('scorecard.submitted', seat, filed)?.data).toEqual({ ...seat, ...filed });
    expect(named('scorecard.overdue', seat, filed)?.data).toEqual({ ...seat, roundId: 'r' });
  });

  it('says where a loop that was advanced stands', () => {
    expect(named('loop.advanced', { loopId: 'l' }, { loopState: 'debrief' })?.data).toEqual({
      loopId: 'l',
      state: 'debrief',
    });
  });
});

describe('the table of events', () => {
  it('is reachable by news, each name of it', () => {
    const reached = new Set<string>();
    const variants: Partial<NoticeFacts>[] = [
      { seatState: 'no_show', response: 'declined' },
      { seatState: 'excused', response: 'declined' },
    ];
    for (const { from } of Object.values(WEBHOOK_EVENTS))
      for (const change of ['set', 'moved', 'cleared'] as const)
        for (const over of variants)
          reached.add(named(from, { ...seat, roundId: 'r', change } as never, over)?.name ?? '');
    expect([...reached].sort()).toEqual([...WEBHOOK_EVENT_NAMES].sort());
  });

  it('splits by nature', () => {
    expect([...webhookEventsOf('schedule'), ...webhookEventsOf('feedback')].sort()).toEqual(
      [...WEBHOOK_EVENT_NAMES].sort(),
    );
    expect(webhookEventsOf('schedule')).toEqual([
      'loop.started',
      'round.scheduled',
      'round.rescheduled',
      'round.unscheduled',
      'round.declined',
      'candidate.erased',
      'training.graduated',
    ]);
  });
});

describe('the body of a webhook', () => {
  it('is one text whatever the order of its parts', () => {
    const at = new Date('2026-11-24T09:00:00Z');
    const text =
      '{"data":{"loopId":"l","seatId":"s"},"timestamp":"2026-11-24T09:00:00.000Z","type":"scorecard.submitted"}';
    expect(webhookPayload('scorecard.submitted', at, { seatId: 's', loopId: 'l' })).toBe(text);
    expect(webhookPayload(PING_EVENT, at, {})).toBe(
      '{"data":{},"timestamp":"2026-11-24T09:00:00.000Z","type":"ping"}',
    );
  });
});
