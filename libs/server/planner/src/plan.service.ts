import { notFound, type NotFound } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class PlanService {
  public plan(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
  public confirm(...asked: readonly unknown[]): Promise<NotFound> {
    return Promise.resolve(notFound(`stage ${asked.length}`));
  }
}
