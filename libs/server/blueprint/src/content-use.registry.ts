import type { ContentType } from '@debrief/domain';
import { Injectable } from '@nestjs/common';
import type { Reading } from './content-item.repository';

/** How many things outside content name an item, e.g. open jobs their blueprint. */
export type UseCount = (reading: Reading, type: ContentType, key: string) => Promise<number>;

/**
 * Features above that name content say so here, since content knows nothing of them. What is named
 * stays out of the archive.
 */
@Injectable()
export class ContentUseRegistry {
  private readonly counts: UseCount[] = [];

  public add(count: UseCount): void {
    this.counts.push(count);
  }

  public async usesOf(reading: Reading, type: ContentType, key: string): Promise<number> {
    let sum = 0;
    for (const count of this.counts) sum += await count(reading, type, key);
    return sum;
  }
}
