import { notFound, type NotFound } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class DeskReader {
  public desk(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
  public check(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
}
