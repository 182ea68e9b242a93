import type { PersonRefModel } from '@debrief/server-identity';
import type { ContentItemModel, ContentVersionInfoModel } from './content-item.model';
import type { ItemRow, VersionInfoRow } from './content-item.repository';

interface Publisher {
  readonly publisherId: string | null;
  readonly publisherName: string | null;
  readonly publisherTimeZone: string | null;
}

function publisherOf({
  publisherId,
  publisherName,
  publisherTimeZone,
}: Publisher): PersonRefModel | null {
  return publisherId === null
    ? null
    : { id: publisherId, name: publisherName ?? '', timeZone: publisherTimeZone ?? 'UTC' };
}

export function toItem(row: ItemRow): ContentItemModel {
  return {
    itemId: row.itemId,
    type: row.type,
    key: row.key,
    title: row.title,
    roundKind: row.roundKind,
    archived: row.archived,
    version: row.version,
    publishedAt: row.publishedAt,
    publishedBy: publisherOf(row),
  };
}

export function toVersionInfo(row: VersionInfoRow): ContentVersionInfoModel {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    publishedAt: row.publishedAt,
    publishedBy: publisherOf(row),
    note: row.note,
  };
}
