import { Module, type DynamicModule } from '@nestjs/common';
import { KernelModule, type Config } from '@debrief/server-kernel';
import type { DataSource } from 'typeorm';
import { FEATURES } from './features';
import { WorkerModule } from './worker.module';

/** The worker as a process of its own: features and background work, no GraphQL. */
@Module({})
export class WorkerAppModule {
  public static with(config: Config & { readonly REDIS_URL: string }, source: DataSource, log: (error: unknown) => void): DynamicModule {
    return {
      module: WorkerAppModule,
      imports: [KernelModule.with(config, source), ...FEATURES, WorkerModule.onRedis(source, config.REDIS_URL, log)],
    };
  }
}
