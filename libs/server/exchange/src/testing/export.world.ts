import { ContentReader, QuestionBank } from '@debrief/server-blueprint';
import { CandidateExport } from '@debrief/server-hiring';
import { PersonExport } from '@debrief/server-identity';
import { identityOver } from '@debrief/server-identity/testing';
import { newId, type Actor } from '@debrief/server-kernel';
import { AuditTrailExport, LoopExport, RoundExport } from '@debrief/server-loop';
import { ScorecardExportReader } from '@debrief/server-scorecard';
import type { ScorecardWorld } from '@debrief/server-scorecard/testing';
import { QuestionExport } from '../export-questions';
import { ExportDownload } from '../export.download';
import { ExportReader } from '../export.reader';
import { ExportRepository } from '../export.repository';
import { ExportService } from '../export.service';
import { ExportSources, ExportTables } from '../export.sources';
import type { ExportContent, ExportFormat } from '../export.terms';
import { ExportWork } from '../export.work';

/** The export half over the world of scorecards, wired as the module wires it. */
export function exportsOver(world: ScorecardWorld) {
  const { db, uow } = world.test;
  const { clock } = world;
  const content = world.get(ContentReader);
  const tables = new ExportTables(
    new CandidateExport(db),
    new LoopExport(db),
    new RoundExport(db),
    new QuestionExport(world.get(QuestionBank)),
    new PersonExport(db),
    new AuditTrailExport(db),
  );
  const sources = new ExportSources(tables, new ScorecardExportReader(db, clock), content);
  const runs = new ExportRepository(db);
  const reader = new ExportReader(runs, clock, { PUBLIC_URL: 'https://debrief.example' });
  const downloads = new ExportDownload(runs, sources, uow, clock);
  const people = identityOver(world.test).personReader;
  const service = new ExportService(runs, reader, sources, uow, clock);
  return {
    reader,
    downloads,
    service,
    work: new ExportWork(runs, sources, people, uow, clock),
    order: (actor: Actor, what: ExportContent, format: ExportFormat = 'csv') =>
      service.make(actor, { idempotencyKey: newId(), content: what, format }),
    /** Id of an export that was made; throws for any other answer. */
    made: async (actor: Actor, what: ExportContent, format: ExportFormat = 'csv') => {
      const answer = await service.make(actor, { idempotencyKey: newId(), content: what, format });
      if (answer.__typename !== 'ExportMade')
        throw new Error(`No export: ${JSON.stringify(answer)}`);
      return answer.run;
    },
    text: async (actor: Actor, id: string): Promise<string> => {
      const { pieces } = await downloads.open(actor, id);
      const parts: Buffer[] = [];
      for await (const piece of pieces) parts.push(piece);
      return Buffer.concat(parts).toString('utf8');
    },
  };
}
export type Exports = ReturnType<typeof exportsOver>;
