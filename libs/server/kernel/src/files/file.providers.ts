import type { Provider } from '@nestjs/common';
import { Clock } from '../clock';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.token';
import { UnitOfWork } from '../database/unit-of-work';
import { FileIntake } from './file-intake';
import { FileStore } from './file-store';
import { fileStoreFor } from './file-store.choice';
import { FileSweep } from './file-sweep';

/** The store that the configuration chose, and what takes files in and out of it. */
export const FILE_PROVIDERS: Provider[] = [
  { provide: FileStore, useFactory: (config: Config) => fileStoreFor(config), inject: [CONFIG] },
  {
    provide: FileIntake,
    useFactory: (uow: UnitOfWork, store: FileStore, clock: Clock) =>
      new FileIntake(uow, store, clock),
    inject: [UnitOfWork, FileStore, Clock],
  },
  {
    provide: FileSweep,
    useFactory: (uow: UnitOfWork, store: FileStore) => new FileSweep(uow, store),
    inject: [UnitOfWork, FileStore],
  },
];
