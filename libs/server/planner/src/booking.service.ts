import { notFound, type NotFound } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class BookingService {
  public confirm(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
}
