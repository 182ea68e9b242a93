import { notFound, type NotFound } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class RunService {
  public propose(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
  public run(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
  public cancel(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
}
