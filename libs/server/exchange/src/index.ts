// The wall of exchange: what comes in from other systems and what leaves for them.
export { ExchangeModule, ExchangeWorkerModule } from './exchange.module';

/** For the data source: the tables as TypeORM knows them. */
export const EXCHANGE_ENTITIES = [];
