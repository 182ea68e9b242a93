import type { FieldProblem, ScorecardBody } from '@debrief/domain';
import type { Tx } from '@debrief/server-kernel';
import type { ArtefactRepository } from './artefact.repository';

/**
 * Notes that point to a file which was not handed in for their seat; empty when all is well.
 * It asks the database nothing for a body without files.
 */
export async function unknownFiles(
  tx: Tx,
  artefacts: ArtefactRepository,
  seatId: string,
  { notes }: Pick<ScorecardBody, 'notes'>,
): Promise<FieldProblem[]> {
  const named = notes.flatMap(({ fileId }) => fileId ?? []);
  if (named.length === 0) return [];
  const known = await artefacts.idsOf(tx, seatId, named);
  return notes.flatMap(({ fileId }, index) =>
    fileId === null || known.has(fileId)
      ? []
      : [
          {
            path: `notes.${index}.fileId`,
            code: 'UNKNOWN',
            message: 'This file was not handed in for this scorecard.',
          },
        ],
  );
}
