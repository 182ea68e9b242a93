export { Clock, SystemClock } from './clock';
export { freePort } from './free-port';
export { newId, newToken, hashToken, isId } from './ids';
export { readConfig, envExample, ConfigError, type Config } from './config/config';
export { CONFIG } from './config/config.token';
export { PG_POOL } from './database/pool.token';
export { Db } from './database/db';
export { Tx, type AuditSubject, type BookTx } from './database/tx';
export { UnitOfWork, type Work } from './database/unit-of-work';
export { countStatements, enterMeter } from './database/statement-meter';
export { makeDataSource, poolOf } from './database/data-source';
export { KERNEL_ENTITIES } from './database/kernel.entities';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './database/embedded-postgres';
export { ActorSource, hasRole, type Actor, type ActorToken } from './access/actor';
export { needScope } from './access/token-scope';
export {
  Access,
  CurrentActor,
  MaybeActor,
  contextOf,
  type AccessRule,
} from './access/access.decorator';
export { AccessGuard } from './access/access.guard';
export {
  AccessRegistry,
  endpointsOfClass,
  isDecidedByToken,
  type Endpoint,
} from './access/access-registry';
export { refuseForeignOrigin } from './access/same-origin';
export { OriginGuard } from './access/origin.guard';
export { enterTrace, currentTrace } from './access/trace';
export { batchLoader } from './access/batch-loader';
export { loaderOf, type RequestContext, type TokenAllowance } from './access/request-context';
export {
  AppError,
  categorise,
  ERROR_CODES,
  HTTP_STATUS,
  type ErrorCategory,
} from './errors/app-error';
export { formatFailure } from './graphql/error-formatter';
export {
  isProblem,
  notFound,
  staleVersion,
  fieldProblems,
  type ProblemValue,
  type NotFound,
  type StaleVersion,
  type Fields,
  type IdempotencyMismatch,
} from './problems/problem';
export {
  Problem,
  FieldProblemModel,
  FieldProblemsModel,
  NotFoundProblemModel,
  StaleVersionProblemModel,
  IdempotencyMismatchProblemModel,
  LoopClosedProblemModel,
  TransitionProblemModel,
} from './problems/problems.model';
export { registerWords } from './graphql/words';
export { DateTime, Uuid } from './graphql/scalars';
export {
  PageInfo,
  PageArgs,
  connectionOf,
  pageSize,
  pageOf,
  encodeCursor,
  decodeCursor,
  type Connection,
  type Edge,
} from './graphql/connection';
export { searchText } from './graphql/search-text';
export {
  exportPage,
  type ExportFilter,
  type ExportPage,
  type ExportRow,
  type ExportSource,
  type ExportValue,
} from './exports/export-source';
export { instantCursor } from './graphql/instant-cursor';
export { OutboxRelay } from './outbox/outbox.relay';
export { JobQueue, type Job, type JobHandler } from './jobs/job-queue';
export { BullQueue } from './jobs/bull.queue';
export { bullOptions, QUEUE_NAME } from './jobs/bull.options';
export { redisAnswers } from './jobs/redis-ping';
export { calmLog } from './jobs/calm-log';
export { GraphileQueue } from './jobs/graphile.queue';
export { tidyUp } from './jobs/tidy';
export { BackgroundModule } from './jobs/background.module';
export { RecurringWork } from './jobs/recurring-work';
export { SecretBox, secretBoxFor } from './secrets/secret-box';
export { ProcessorRegistry } from './jobs/processor-registry';
export { KernelModule } from './kernel.module';
export { GuardedFetch, type OutboundAnswer, type OutboundRequest } from './outbound/guarded-fetch';
export { OutboundRefused } from './outbound/address-rules';
export { FileStore, FileStoreFailure } from './files/file-store';
export { LocalFileStore } from './files/local.file-store';
export { S3FileStore } from './files/s3.file-store';
export { FileBooks, UPLOAD_GRACE_MS } from './files/file-books';
export { FileIntake, FileTooLarge, type TakenFile } from './files/file-intake';
export { FileSweep } from './files/file-sweep';
export { sendFile, type FileReply, type FileToSend } from './files/file-answer';
export type { FileRefusal } from './files/file-content';
export {
  answerUpload,
  fileRefused,
  incomingFile,
  type UploadReply,
  untilRefused,
} from './files/incoming-file';
export { forgetAnswers } from './database/forget-answers';
