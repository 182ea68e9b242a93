import { LARGEST_FILE } from '@debrief/domain';
import type { FileKind } from '@debrief/web-data';
import { sizeOf } from '../exchange/exchange-words';

export const FILE_KIND: Readonly<Record<FileKind, string>> = {
  RESUME: 'Résumé',
  WORK_SAMPLE: 'Work sample',
  COVER_LETTER: 'Cover letter',
  OTHER: 'Other',
  ARTEFACT: 'Artefact',
};

/** What can be chosen for a candidate’s file. */
export const CANDIDATE_KINDS: readonly FileKind[] = [
  'RESUME',
  'WORK_SAMPLE',
  'COVER_LETTER',
  'OTHER',
];

const TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'text/plain': 'Text',
};

/** "PDF, 182 kB": what a file is and how large. */
export function fileFacts({ mediaType, bytes }: { mediaType: string; bytes: number }): string {
  const type = TYPES[mediaType.split(';')[0] ?? ''] ?? 'File';
  return `${type}, ${sizeOf(bytes)}`;
}

/** For the file chooser of the browser; the server looks at the content alone. */
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.txt,application/pdf,image/png,image/jpeg';

/** What is wrong with a file as far as can be seen before it is sent; null for nothing. */
export function wrongAtSight({ size }: { readonly size: number }): string | null {
  if (size === 0) return 'This file is empty.';
  if (size > LARGEST_FILE) return `This file has ${sizeOf(size)}; 10 MB is the most.`;
  return null;
}
