import {
  noticeOf,
  WEBHOOK_EVENTS,
  webhookPayload,
  type DomainEvents,
  type DomainEventType,
} from '@debrief/domain';
import { ProcessorRegistry, UnitOfWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeliveryWorker } from './delivery.worker';
import { FanOutRepository } from './fan-out.repository';

const SOURCES: ReadonlySet<DomainEventType> = new Set(
  Object.values(WEBHOOK_EVENTS).map(({ from }) => from),
);

/** Turns news into deliveries. Safe to repeat: endpoint, event and news together are unique. */
@Injectable()
export class FanOutProcessor implements OnModuleInit {
  public constructor(
    private readonly registry: ProcessorRegistry,
    private readonly uow: UnitOfWork,
    private readonly deliveries: FanOutRepository,
    private readonly worker: DeliveryWorker,
  ) {}

  public onModuleInit(): void {
    for (const type of SOURCES)
      this.registry.on(type, (payload, id) => this.spread(type, payload, id));
    this.registry.on('candidate.erased', ({ candidateId }, id) =>
      this.spreadErasure(candidateId, id),
    );
    this.registry.on('training.graduated', (payload, id) => this.spreadGraduation(payload, id));
  }

  /** About an interviewer, and about no loop at all. */
  public async spreadGraduation(
    data: DomainEvents['training.graduated'],
    eventId: string,
  ): Promise<void> {
    const at = await this.deliveries.newsAt(eventId);
    if (!at) return;
    const payload = webhookPayload('training.graduated', at, { ...data });
    const ready = await this.uow.keepBooks((tx) =>
      this.deliveries.insertOpen(tx, { eventId, event: 'training.graduated', payload }),
    );
    if (ready > 0) this.worker.wake();
  }

  /** About a candidate, not about one of their loops. */
  public async spreadErasure(candidateId: string, eventId: string): Promise<void> {
    const at = await this.deliveries.newsAt(eventId);
    if (!at) return;
    const payload = webhookPayload('candidate.erased', at, { candidateId });
    const ready = await this.uow.keepBooks((tx) =>
      this.deliveries.insertErasure(tx, { eventId, candidateId, payload }),
    );
    if (ready > 0) this.worker.wake();
  }

  /** `eventId` is the id of the outbox row, by which receivers know a repeat. */
  public async spread<T extends DomainEventType>(
    type: T,
    payload: DomainEvents[T],
    eventId: string,
  ): Promise<void> {
    const loopId = idIn(payload, 'loopId');
    const seatId = idIn(payload, 'seatId');
    const facts = loopId ? await this.deliveries.facts(eventId, loopId, seatId) : null;
    // A mock loop is practice: other systems would take it for a candidate's.
    if (!loopId || !facts || facts.isMock) return;
    const notice = noticeOf({ type, payload } as Parameters<typeof noticeOf>[0], facts);
    if (!notice) return;
    const ready = await this.uow.keepBooks((tx) =>
      this.deliveries.insert(tx, {
        eventId,
        event: notice.name,
        loopId,
        payload: webhookPayload(notice.name, facts.at, notice.data),
      }),
    );
    if (ready > 0) this.worker.wake();
  }
}

function idIn(payload: object, key: string): string | null {
  const value: unknown = Object.entries(payload).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : null;
}
