import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitFor } from '@debrief/server-testing';
import type { Page } from 'playwright-core';
import { PHONE, type Visit } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';
import { rowWhen, eventually } from './steps';

/** A calendar with one meeting of an hour, tomorrow. */
function meetingTomorrow(): string {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//Calendar//EN',
    'BEGIN:VEVENT',
    'UID:one@example.test',
    `DTSTAMP:${day}T000000Z`,
    `DTSTART:${day}T100000Z`,
    `DTEND:${day}T110000Z`,
    'SUMMARY:Dentist, room 4',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** A calendar server that can be broken. */
interface CalendarServer {
  readonly server: Server;
  readonly host: string;
  broken: boolean;
}

async function calendarServer(): Promise<CalendarServer> {
  const held: { broken: boolean } = { broken: false };
  const server = createServer((_request, response) => {
    if (held.broken) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in</p>');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/calendar' }).end(meetingTomorrow());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(held, { server, host: `127.0.0.1:${port}` });
}

async function openPlace(stage: Stage, page: Page, slug: string, title: string): Promise<void> {
  await page.goto(`${stage.api.url}/#/settings/${slug}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe('what somebody settles for themselves', () => {
  let stage: Stage;
  let calendars: CalendarServer;
  let seat: Visit;
  let personId: string;

  beforeAll(async () => {
    calendars = await calendarServer();
    stage = await openStage({ OUTBOUND_ALLOW: calendars.host });
    personId = await demoPerson(stage, 'interviewer');
    seat = await stage.as(personId);
  }, 240_000);
  afterAll(async () => {
    await stage.close();
    await new Promise((resolve) => calendars.server.close(resolve));
  });

  it('finds every place of the settings from a list on a phone, by touch', async () => {
    const phone = await stage.as(personId, { size: PHONE });
    await phone.page.goto(`${stage.api.url}/#/settings`);
    await phone.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await phone.page.getByRole('link', { name: 'Service accounts' }).count()).toBe(0);
    await phone.page.getByRole('link', { name: 'Notifications' }).tap();
    await phone.page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
    await phone.page.getByRole('link', { name: 'Settings' }).tap();
    await phone.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await phone.close();
  });

  it('is told of a place that is not theirs instead of an empty page', async () => {
    await openPlace(stage, seat.page, 'background', 'Background work');
    await seat.page.getByText('You do not have permission for this page').waitFor();
  });

  it('switches a kind of mail off by keyboard, and finds it off again', async () => {
    const { page } = seat;
    await openPlace(stage, page, 'notifications', 'Notifications');
    const kit = page.getByRole('switch', { name: 'Mail: Kit ahead' });
    await eventually(async () => expect(await kit.isChecked()).toBe(true));
    await kit.focus();
    await page.keyboard.press('Space');
    await page.getByText(/^Saved \d\d:\d\d$/u).waitFor();
    await page.reload();
    await kit.waitFor();
    await eventually(async () => expect(await kit.isChecked()).toBe(false));
    // What is needed for their part has no switch.
    expect(await page.getByRole('switch', { name: 'Mail: Invitation', exact: true }).count()).toBe(
      0,
    );
  });

  it('makes a private address that is shown once, works, and ends when revoked', async () => {
    const { page } = seat;
    await openPlace(stage, page, 'calendars', 'Calendars');
    await page.getByRole('button', { name: 'Make a private address' }).click();
    await page.getByRole('button', { name: 'Make the address' }).click();
    const url = (await page.locator('.shown-once code').innerText()).trim();
    const path = new URL(url).pathname;
    const read = await fetch(`${stage.api.url}${path}`);
    expect(await read.text()).toContain('BEGIN:VCALENDAR');
    await page.reload();
    await page.getByText('A calendar read it').waitFor();
    expect(await page.locator('.shown-once').count()).toBe(0);
    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('button', { name: 'Revoke it' }).click();
    await page.getByRole('button', { name: 'Make a private address' }).waitFor();
    expect((await fetch(`${stage.api.url}${path}`)).status).toBe(404);
  });

  it('connects a calendar and sees when they are busy in it, never why', async () => {
    const { page } = seat;
    await openPlace(stage, page, 'calendars', 'Calendars');
    await page.getByRole('button', { name: 'Connect a calendar' }).click();
    await page.getByRole('button', { name: 'Connect it' }).click();
    await page.getByText('Name it.').waitFor();
    await page.getByLabel(/^Name/).fill('Work');
    await page.getByLabel(/^Address/).fill(`http://${calendars.host}/work.ics`);
    await page.getByRole('button', { name: 'Connect it' }).click();
    await page.getByText('1 busy time, from a copy read').waitFor();
    expect(await page.getByText('Dentist').count()).toBe(0);
    await eventually(async () =>
      expect(await page.locator('.calendar-rows').innerText()).toContain('127.0.0.1'),
    );
  });

  it('keeps the last good copy when the calendar answers with a page, and says so', async () => {
    const { page } = seat;
    calendars.broken = true;
    await openPlace(stage, page, 'calendars', 'Calendars');
    await page.getByRole('button', { name: 'Read Work again' }).click();
    await page.getByText('It was read a moment ago.').waitFor();
    await stage.rows(
      `UPDATE busy_calendar SET last_tried_at = last_tried_at - interval '1 hour' WHERE person_id = $1`,
      [personId],
    );
    await page.reload();
    await page.getByRole('button', { name: 'Read Work again' }).click();
    await page.getByText('The last good copy is used.').waitFor();
    await page.getByText('1 busy time, from a copy read').waitFor();
  });

  it('hands in a calendar file, and is told when it is none', async () => {
    const { page } = seat;
    await openPlace(stage, page, 'calendars', 'Calendars');
    await page.getByRole('button', { name: 'Connect a calendar' }).click();
    await page.getByLabel('A file, read once').check();
    await page.getByLabel(/^Name/).fill('Holidays');
    const file = page.getByLabel(/^File/);
    const ics = (text: string) => ({
      name: 'holidays.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(text),
    });
    await file.setInputFiles(ics('this is a letter'));
    await page.getByRole('button', { name: 'Send the file' }).click();
    await page.getByRole('alert').waitFor();
    await file.setInputFiles(ics(meetingTomorrow()));
    await page.getByRole('button', { name: 'Send the file' }).click();
    await page.locator('.calendar-rows').getByText('Holidays').waitFor();
  });

  it('forgets a calendar only after asking', async () => {
    const { page } = seat;
    await openPlace(stage, page, 'calendars', 'Calendars');
    await page.getByRole('button', { name: 'Remove Work' }).click();
    await page.getByRole('button', { name: 'Remove the calendar' }).click();
    await waitFor(
      'the calendar is gone from the list',
      async () => (await page.getByRole('button', { name: 'Remove Work' }).count()) === 0,
    );
    await rowWhen<{ n: number }>(
      stage,
      'one calendar is left',
      {
        text: 'SELECT count(*)::int AS n FROM busy_calendar WHERE person_id = $1',
        values: [personId],
      },
      ({ n }) => n === 1,
    );
  });

  it('makes a token that reads as them, and ends when revoked', async () => {
    const { page } = seat;
    await openPlace(stage, page, 'tokens', 'API tokens');
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByRole('button', { name: 'Make the token' }).click();
    await page.getByText('Choose at least one.').waitFor();
    await page.getByLabel(/^Name/).fill('Night report');
    await page.getByRole('group', { name: 'Loops' }).getByLabel(/^Read/).check();
    await page.getByRole('button', { name: 'Make the token' }).click();
    const token = (await page.locator('.shown-once code').innerText()).trim();
    expect(token).toMatch(/^dbf_/u);
    const ask = () =>
      fetch(`${stage.api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ loops(first: 1) { edges { cursor } } }' }),
      });
    expect((await ask()).status).toBe(200);
    await page.reload();
    await page.getByText('Night report').waitFor();
    expect(await page.locator('.shown-once').count()).toBe(0);
    await page.getByRole('button', { name: 'Revoke Night report' }).click();
    await page.getByRole('button', { name: 'Revoke the token' }).click();
    await page.locator('.token-over').waitFor();
    expect((await ask()).status).toBe(401);
  });
});
