import { CandidateExport } from '@debrief/server-hiring';
import { PersonExport } from '@debrief/server-identity';
import { AuditTrailExport, LoopExport, RoundExport } from '@debrief/server-loop';
import { ScorecardExportReader } from '@debrief/server-scorecard';
import type { Provider, Type } from '@nestjs/common';
import { QuestionExport } from './export-questions';
import { ExportController } from './export.controller';
import { ExportDownload } from './export.download';
import { ExportReader } from './export.reader';
import { ExportRepository } from './export.repository';
import { ExportResolver } from './export.resolver';
import { ExportService } from './export.service';
import { ExportSources, ExportTables } from './export.sources';
import { ExportProcessor, ExportWork } from './export.work';

/** What the export half adds to the modules of the lib. The readers of other libs need only the kernel. */
export const EXPORT_CONTROLLERS: Type[] = [ExportController];
export const EXPORT_PROVIDERS: Provider[] = [
  CandidateExport,
  LoopExport,
  RoundExport,
  AuditTrailExport,
  PersonExport,
  ScorecardExportReader,
  QuestionExport,
  ExportTables,
  ExportSources,
  ExportRepository,
  ExportReader,
  ExportService,
  ExportDownload,
  ExportResolver,
];
export const EXPORT_WORKERS: Provider[] = [ExportWork, ExportProcessor];
