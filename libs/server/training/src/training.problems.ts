import type { FieldProblem } from '@debrief/domain';
import { fieldProblems, type Fields } from '@debrief/server-kernel';

/** One field of the input that cannot be taken. */
export function oneField(path: string, code: string, message: string): Fields {
  const problem: FieldProblem = { path, code, message };
  return fieldProblems([problem]);
}
