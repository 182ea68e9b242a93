import { RecurringWork } from '@debrief/server-kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SeverityRefit } from './severity-refit.service';
import { FitEnded } from './severity-thread';

const LOOK_EVERY_MS = 300_000;

/** Looks whether a night has come since the newest fit, in whichever process runs the jobs. */
@Injectable()
export class SeverityWorker implements OnModuleInit {
  public constructor(
    private readonly recurring: RecurringWork,
    private readonly refit: SeverityRefit,
  ) {}

  public onModuleInit(): void {
    this.recurring.every('severity.refit', LOOK_EVERY_MS, async () => {
      await this.refit.whenDue().catch((error: unknown) => {
        if (!(error instanceof FitEnded)) throw error;
      });
    });
  }
}
