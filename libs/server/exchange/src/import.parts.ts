import { QuestionImport } from '@debrief/server-blueprint';
import { HiringImport } from '@debrief/server-hiring';
import { PersonImport } from '@debrief/server-identity';
import { ImportedHistoryRepository } from '@debrief/server-scorecard';
import type { Provider, Type } from '@nestjs/common';
import { ImportAppliers, ImportApply } from './import-apply.service';
import { ImportCheck } from './import-check.service';
import { ImportDecider } from './import-decider';
import { ImportHistoryApplier } from './import-history.applier';
import { ImportPeopleApplier } from './import-people.applier';
import { ImportRowRepository } from './import-row.repository';
import { ImportController } from './import.controller';
import { ImportProcessor, ImportWork } from './import.processor';
import { ImportReader } from './import.reader';
import { ImportRepository } from './import.repository';
import { ImportResolver } from './import.resolver';
import { ImportService } from './import.service';
import { ImportedRecordRepository } from './imported-record.repository';

/** What the import half adds to the modules of the lib. */
export const IMPORT_CONTROLLERS: Type[] = [ImportController];
export const IMPORT_PROVIDERS: Provider[] = [
  ImportResolver,
  ImportService,
  ImportReader,
  ImportRepository,
  ImportRowRepository,
];
export const IMPORT_WORKERS: Provider[] = [
  ImportProcessor,
  ImportWork,
  ImportCheck,
  ImportApply,
  ImportAppliers,
  ImportDecider,
  ImportPeopleApplier,
  ImportHistoryApplier,
  ImportedRecordRepository,
  PersonImport,
  HiringImport,
  QuestionImport,
  ImportedHistoryRepository,
];
