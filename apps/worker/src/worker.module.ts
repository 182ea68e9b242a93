import { Module, type DynamicModule } from '@nestjs/common';
import { BackgroundModule, KernelModule, type Config } from '@debrief/server-kernel';
import type { DataSource } from 'typeorm';
import { LISTENERS } from './features';

/** The worker as a process of its own: features and background work, no GraphQL. */
@Module({})
export class WorkerModule {
  public static with(
    config: Config & { readonly REDIS_URL: string },
    source: DataSource,
    log: (error: unknown) => void,
  ): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        KernelModule.with(config, source),
        ...LISTENERS,
        BackgroundModule.onRedis(source, config.REDIS_URL, log),
      ],
    };
  }
}
