import { requiredLine, type Decided, type FieldProblem, type Role } from '@debrief/domain';
import type { JobFields, PersonRoles } from './job.repository';

const MAX_RECRUITERS = 20;

type JobPeople = Pick<JobFields, 'hiringManagerId' | 'recruiterIds'>;

/**
 * Cleans the texts of a job and checks that its people hold the roles it needs.
 *
 * @param before the stored job: who is in place already may stay, even without the role by now
 */
export function decideJob(
  job: JobFields,
  people: readonly PersonRoles[],
  before: JobPeople | null = null,
): Decided<JobFields> {
  const title = requiredLine('title', job.title, 200);
  const department = requiredLine('department', job.department, 100);
  const level = requiredLine('level', job.level, 100);
  const recruiterIds = [...new Set(job.recruiterIds)];
  const problems = [
    ...[title, department, level].flatMap((text) => (text.ok ? [] : text.problems)),
    ...peopleProblems({ hiringManagerId: job.hiringManagerId, recruiterIds }, people, before),
  ];
  if (problems.length > 0 || !title.ok || !department.ok || !level.ok)
    return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...job,
      title: title.value,
      department: department.value,
      level: level.value,
      recruiterIds,
    },
  };
}

function peopleProblems(
  { hiringManagerId, recruiterIds }: JobPeople,
  people: readonly PersonRoles[],
  before: JobPeople | null,
): FieldProblem[] {
  const manager =
    hiringManagerId === before?.hiringManagerId
      ? []
      : roleProblem(
          people,
          hiringManagerId,
          'hiring_manager',
          'hiringManagerId',
          'Choose somebody active who is a hiring manager.',
        );
  const recruiters = recruiterIds.flatMap((id, index) =>
    before?.recruiterIds.includes(id)
      ? []
      : roleProblem(
          people,
          id,
          'recruiter',
          `recruiterIds.${index}`,
          'Choose somebody active who is a recruiter.',
        ),
  );
  return [...manager, ...recruiters, ...tooManyRecruiters(recruiterIds)];
}

function tooManyRecruiters(recruiterIds: readonly string[]): FieldProblem[] {
  if (recruiterIds.length <= MAX_RECRUITERS) return [];
  const message = `Choose at most ${MAX_RECRUITERS} recruiters.`;
  return [{ path: 'recruiterIds', code: 'TOO_MANY', message }];
}

function roleProblem(
  people: readonly PersonRoles[],
  id: string,
  role: Role,
  path: string,
  message: string,
): FieldProblem[] {
  const person = people.find((one) => one.id === id);
  return person?.active && person.roles.includes(role)
    ? []
    : [{ path, code: 'NOT_ELIGIBLE', message }];
}
