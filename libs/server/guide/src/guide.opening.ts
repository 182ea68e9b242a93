import { UnitOfWork } from '@debrief/server-kernel';
import { Injectable } from '@nestjs/common';
import { GuideRepository } from './guide.repository';

/** Counts openings beside the answer: a candidate never waits for our books. */
@Injectable()
export class GuideOpening {
  public constructor(
    private readonly uow: UnitOfWork,
    private readonly guides: GuideRepository,
  ) {}

  /** Settles once counted; a failure loses one count and nothing else. */
  public count(id: string): Promise<void> {
    return this.uow.keepBooks((tx) => this.guides.countOpening(tx, id)).catch(() => undefined);
  }
}
