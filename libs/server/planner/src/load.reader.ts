import { notFound, type NotFound } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class LoadReader {
  public week(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
  public load(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
}
