/** Injection token of the process's one Postgres pool. */
export const PG_POOL = Symbol('PG_POOL');
