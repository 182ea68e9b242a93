import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { allowed, type Me } from '@debrief/web-data';

export interface SettingsPlace {
  /** The word in the address: `/settings/<slug>`. Below it the page may have addresses of its own. */
  readonly slug: string;
  readonly label: string;
  /** One line on what is decided there, shown where the places are a list of their own. */
  readonly about: string;
  readonly group: 'yours' | 'organisation';
  /** Resource and action that open it; open to everybody without one. */
  readonly needs?: readonly [resource: string, action: string];
  /** Arrives when it is first opened. A place without one is shown nowhere. */
  readonly Body?: LazyExoticComponent<ComponentType>;
}

/** Every place of the settings, in its order. */
export const SETTINGS_PLACES: readonly SettingsPlace[] = [
  {
    slug: 'you',
    label: 'You',
    about: 'Name, time zone, working hours, password, where you are signed in',
    group: 'yours',
    Body: lazy(async () => ({ default: (await import('./YouSettings')).YouSettings })),
  },
  {
    slug: 'notifications',
    label: 'Notifications',
    about: 'Which mail you want',
    group: 'yours',
    Body: lazy(async () => ({
      default: (await import('../notifications/NotificationSettings')).NotificationSettings,
    })),
  },
  {
    slug: 'calendars',
    label: 'Calendars',
    about: 'Your rounds in other calendars, and when you are busy elsewhere',
    group: 'yours',
    Body: lazy(async () => ({
      default: (await import('../calendars/CalendarSettings')).CalendarSettings,
    })),
  },
  {
    slug: 'availability',
    label: 'Availability',
    about: 'How many rounds, which time around them, words in your calendars, pauses',
    group: 'yours',
    Body: lazy(async () => ({
      default: (await import('../availability')).AvailabilitySettings,
    })),
  },
  {
    slug: 'tokens',
    label: 'API tokens',
    about: 'Let a script or another system work for you',
    group: 'yours',
    Body: lazy(async () => ({ default: (await import('../tokens/TokenSettings')).TokenSettings })),
  },
  {
    slug: 'organisation',
    label: 'Organisation',
    about: 'Name, time zone, when scorecards are due, when feedback opens',
    group: 'organisation',
    needs: ['organisation', 'edit'],
    Body: lazy(async () => ({
      default: (await import('./OrganisationSettings')).OrganisationSettings,
    })),
  },
  {
    slug: 'scheduling',
    label: 'Scheduling',
    about: 'Rules and their prices, days off, rooms and links',
    group: 'organisation',
    needs: ['scheduling', 'edit'],
    Body: lazy(async () => ({
      default: (await import('../availability')).SchedulingSettings,
    })),
  },
  {
    slug: 'approvals',
    label: 'Approvals',
    about: 'Who has to approve which decisions',
    group: 'organisation',
    needs: ['organisation', 'edit'],
    Body: lazy(async () => ({
      default: (await import('../decisions/ApprovalSettings')).ApprovalSettings,
    })),
  },
  {
    slug: 'reminders',
    label: 'Reminders',
    about: 'When interviewers are reminded, and when it is escalated',
    group: 'organisation',
    Body: lazy(async () => ({
      default: (await import('../reminders/ReminderSettings')).ReminderSettings,
    })),
  },
  {
    slug: 'repairs',
    label: 'Schedule repairs',
    about: 'What happens when somebody falls out of a settled panel',
    group: 'organisation',
    needs: ['scheduleRepairs', 'edit'],
    Body: lazy(async () => ({
      default: (await import('../repairs/RepairPolicySettings')).RepairPolicySettings,
    })),
  },
  {
    slug: 'mail',
    label: 'Mail',
    about: 'Whether mail leaves, what came back, and every mail sent',
    group: 'organisation',
    needs: ['mail', 'list'],
    Body: lazy(async () => ({ default: (await import('../mail/MailSettings')).MailSettings })),
  },
  {
    slug: 'webhooks',
    label: 'Webhooks',
    about: 'News for other systems, what became of each, sending again',
    group: 'organisation',
    needs: ['webhooks', 'list'],
    Body: lazy(async () => ({
      default: (await import('../webhooks/WebhookSettings')).WebhookSettings,
    })),
  },
  {
    slug: 'import',
    label: 'Import',
    about: 'Candidates, interviews and feedback from another system',
    group: 'organisation',
    needs: ['exchange', 'list'],
    Body: lazy(async () => ({
      default: (await import('../exchange/ImportSettings')).ImportSettings,
    })),
  },
  {
    slug: 'export',
    label: 'Export',
    about: 'What you may read, as a file for other systems',
    group: 'organisation',
    Body: lazy(async () => ({
      default: (await import('../exchange/ExportSettings')).ExportSettings,
    })),
  },
  {
    slug: 'service-accounts',
    label: 'Service accounts',
    about: 'Accounts for systems, and their tokens',
    group: 'organisation',
    needs: ['serviceAccounts', 'list'],
    Body: lazy(async () => ({
      default: (await import('../tokens/ServiceAccountSettings')).ServiceAccountSettings,
    })),
  },
  {
    slug: 'background',
    label: 'Background work',
    about: 'What waits, what fails and why',
    group: 'organisation',
    needs: ['background', 'list'],
    Body: lazy(async () => ({
      default: (await import('../background/BackgroundSettings')).BackgroundSettings,
    })),
  },
];

/** Places that exist and are open to this person. */
export function settingsPlacesFor(
  me: Pick<Me, 'can'>,
  places: readonly SettingsPlace[] = SETTINGS_PLACES,
): readonly SettingsPlace[] {
  return places.filter(({ Body, needs }) => Body && (!needs || allowed(me, needs[0], needs[1])));
}
