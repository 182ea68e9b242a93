import type { Me } from './types';

/**
 * Which of the names in `me.can` opens which screen or action: any of the listed ones will do.
 * What is not listed is open to everybody who is signed in; the server decides again in any case.
 */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'jobs.list': ['update_job'],
  'jobs.create': ['create_job'],
  'jobs.edit': ['update_job'],
  'candidates.list': ['read_candidates'],
  'candidates.create': ['add_candidate'],
  'candidates.conflict': ['declare_conflict'],
  'candidates.files': ['add_candidate'],
  'candidates.erase': ['manage_organisation'],
  'loops.start': ['start_loop'],
  'scheduling.edit': ['manage_scheduling'],
  'schedule.list': ['manage_loops'],
  'schedule.load': ['start_loop'],
  'scheduleRepairs.list': ['manage_loops'],
  'scheduleRepairs.edit': ['start_loop'],
  'agreement.list': ['manage_loops'],
  'packets.compare': ['manage_loops'],
  'content.edit': ['edit_content'],
  'people.list': ['manage_people'],
  'people.create': ['manage_people'],
  'people.edit': ['manage_people'],
  'organisation.edit': ['manage_organisation'],
  'reminders.edit': ['manage_organisation'],
  'mail.list': ['start_loop'],
  'webhooks.list': ['manage_organisation'],
  'exchange.list': ['start_loop'],
  'serviceAccounts.list': ['manage_organisation'],
  'background.list': ['manage_organisation'],
  'auditTrail.list': ['read_audit_trail'],
};

/** Whether the person may see or do something, e.g. `allowed(me, 'jobs', 'create')`. */
export function allowed(me: Pick<Me, 'can'>, resource: string, action: string): boolean {
  const needed = NEEDS[`${resource}.${action}`];
  return !needed || needed.some((name) => me.can.includes(name));
}
