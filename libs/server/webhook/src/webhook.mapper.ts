import type { DeliveryRow } from './delivery.repository';
import type { EndpointRow } from './endpoint.repository';
import type { WebhookDeliveryModel, WebhookEndpointModel } from './webhook.model';

export function toEndpoint(row: EndpointRow): WebhookEndpointModel {
  const { ownerId, ownerName, ownerTimeZone } = row;
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    events: [...row.events],
    state: row.state,
    pausedReason: row.pausedReason,
    failingSince: row.failingSince,
    lastSuccessAt: row.lastSuccessAt,
    lastAttemptAt: row.lastAttemptAt,
    problem: row.problem,
    waiting: row.waiting,
    owner: { id: ownerId, name: ownerName, timeZone: ownerTimeZone },
    createdAt: row.createdAt,
    version: row.version,
  };
}

export function toDelivery(row: DeliveryRow): WebhookDeliveryModel {
  return {
    id: row.id,
    event: row.event,
    state: row.state,
    replay: row.replay,
    attempts: row.attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at) })),
    nextAttemptAt: row.state === 'waiting' ? row.nextAttemptAt : null,
    status: row.status,
    problem: row.problem,
    durationMs: row.durationMs,
    createdAt: row.createdAt,
    deliveredAt: row.deliveredAt,
    payload: row.payload,
  };
}
