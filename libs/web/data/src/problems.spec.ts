import {
  fieldErrors,
  isNotFound,
  orThrow,
  problemMessage,
  ProblemError,
  type AnyResult,
} from './problems';
import { TransportError } from './transport';

const fields: AnyResult = {
  __typename: 'FieldProblems',
  message: 'Some fields need another look.',
  fields: [
    { path: 'ratings.2.evidence', code: 'EVIDENCE_REQUIRED', message: 'Cite a note.' },
    { path: 'ratings.2.evidence', code: 'OTHER', message: 'Second.' },
    { path: 'title', code: 'REQUIRED', message: 'Needed.' },
  ],
};

describe('problems', () => {
  it('put the first message of each path beside its field', () => {
    expect(fieldErrors(fields)).toEqual({ 'ratings.2.evidence': 'Cite a note.', title: 'Needed.' });
    expect(new ProblemError(fields)).toMatchObject({
      status: 422,
      body: { errors: { title: 'Needed.' } },
    });
  });

  it('explain a conflict of versions by what to do next', () => {
    const stale = { __typename: 'StaleVersionProblem', message: 'stale', currentVersion: 4 };
    expect(problemMessage(stale)).toContain('Reload to see their version');
    expect(new ProblemError(stale)).toMatchObject({ status: 409 });
    expect(new ProblemError(stale).body).toBeUndefined();
  });

  it('keep the words of the server for everything else', () => {
    expect(
      problemMessage({ __typename: 'LoopClosedProblem', message: 'The loop is decided.' }),
    ).toBe('The loop is decided.');
    expect(problemMessage(null)).not.toBe('');
  });

  it('quote a reference for a failure of the server', () => {
    expect(problemMessage(new TransportError('server', undefined, 'trace-9'))).toContain('trace-9');
  });

  it('narrow a result to the wanted member or throw the one that came', () => {
    const result = { __typename: 'JobSaved', job: { id: '1' } } as const;
    expect(orThrow(result, 'JobSaved').job.id).toBe('1');
    const refused: AnyResult = { __typename: 'NotFoundProblem', message: 'No such job.' };
    expect(() => orThrow(refused, 'JobSaved')).toThrow('No such job.');
    expect(isNotFound(new ProblemError(refused))).toBe(true);
    expect(isNotFound(new ProblemError(fields))).toBe(false);
  });
});
