import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import {
  AccessGuard,
  BackgroundModule,
  KernelModule,
  type Clock,
  type Config,
} from '@debrief/server-kernel';
import type { DataSource } from 'typeorm';
import { FEATURES, LISTENERS } from './features';
import { graphqlOptions } from './graphql/graphql-options';
import { HealthController } from './health/health.controller';
import { ReadinessService } from './health/readiness';
import { ErrorFilter } from './http/error.filter';
import { makeLog } from './http/log';

export interface AppOptions {
  readonly config: Config;
  /** Initialised; closed by whoever opened it. */
  readonly source: DataSource;
  /** Replaced in tests. */
  readonly clock?: Clock;
}

/** The whole server process. Without Redis it also does the background work. */
@Module({})
export class AppModule {
  public static with({ config, source, clock }: AppOptions): DynamicModule {
    const log = makeLog(config);
    return {
      module: AppModule,
      imports: [
        KernelModule.with(config, source, clock),
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          ...graphqlOptions(config, log),
        }),
        ...FEATURES,
        ...(config.REDIS_URL ? [] : [BackgroundModule.onPostgres(source, log.error), ...LISTENERS]),
      ],
      controllers: [HealthController],
      providers: [
        ReadinessService,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useFactory: () => new ErrorFilter(log) },
      ],
    };
  }
}
