import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { AccessRegistry } from './access/access-registry';
import { Clock, SystemClock } from './clock';
import type { Config } from './config/config';
import { CONFIG } from './config/config.token';
import { poolOf } from './database/data-source';
import { Db } from './database/db';
import { PG_POOL } from './database/pool.token';
import { UnitOfWork } from './database/unit-of-work';
import { FileIntake } from './files/file-intake';
import { FileStore } from './files/file-store';
import { FileSweep } from './files/file-sweep';
import { FILE_PROVIDERS } from './files/file.providers';
import { ProcessorRegistry } from './jobs/processor-registry';
import { RecurringWork } from './jobs/recurring-work';
import { GuardedFetch } from './outbound/guarded-fetch';
import { SecretBox, secretBoxFor } from './secrets/secret-box';

/** What every feature stands on. Global: the only module that is. */
@Global()
@Module({})
export class KernelModule {
  /** `source` must be initialised; `clock` is replaced in tests. */
  public static with(
    config: Config,
    source: DataSource,
    clock: Clock = new SystemClock(),
  ): DynamicModule {
    const pool = poolOf(source);
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: DataSource, useValue: source },
      { provide: PG_POOL, useValue: pool },
      { provide: Clock, useValue: clock },
      { provide: Db, useValue: new Db(pool) },
      {
        provide: UnitOfWork,
        useFactory: (p: Pool, c: Clock) => new UnitOfWork(p, c),
        inject: [PG_POOL, Clock],
      },
      { provide: ProcessorRegistry, useValue: new ProcessorRegistry(pool) },
      { provide: RecurringWork, useValue: new RecurringWork() },
      { provide: GuardedFetch, useFactory: () => new GuardedFetch(config) },
      { provide: SecretBox, useFactory: () => secretBoxFor(config) },
      ...FILE_PROVIDERS,
    ];
    return {
      module: KernelModule,
      imports: [DiscoveryModule],
      providers: [...providers, AccessRegistry],
      exports: [
        CONFIG,
        DataSource,
        PG_POOL,
        Clock,
        Db,
        UnitOfWork,
        ProcessorRegistry,
        RecurringWork,
        GuardedFetch,
        SecretBox,
        FileStore,
        FileIntake,
        FileSweep,
        AccessRegistry,
      ],
    };
  }
}
