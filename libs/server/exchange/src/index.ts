// The wall of exchange: what comes in from other systems and what leaves for them.
import { EXPORT_ENTITIES } from './export.entity';
import { IMPORT_ENTITIES } from './import.entity';

export { ExchangeModule, ExchangeWorkerModule } from './exchange.module';

/** For the data source: the tables as TypeORM knows them. */
export const EXCHANGE_ENTITIES = [...IMPORT_ENTITIES, ...EXPORT_ENTITIES];
