import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitFor } from '@debrief/server-testing';
import { Webhook } from 'standardwebhooks';
import type { Visit } from '../harness/browser';
import { demoPerson, openStage, type Stage } from '../harness/stage';

interface Arrival {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Another system that takes what arrives, or refuses it. */
interface Target {
  readonly server: Server;
  readonly host: string;
  readonly arrivals: Arrival[];
  refusing: boolean;
}

async function openTarget(): Promise<Target> {
  const arrivals: Arrival[] = [];
  const held = { refusing: false, arrivals };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      arrivals.push({
        id: String(request.headers['webhook-id']),
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      response.writeHead(held.refusing ? 500 : 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(held, { server, host: `127.0.0.1:${port}` });
}

/** Throws when the key did not sign what arrived. */
function verified(secret: string, { headers, body }: Arrival): unknown {
  return new Webhook(secret).verify(body, {
    'webhook-id': String(headers['webhook-id']),
    'webhook-timestamp': String(headers['webhook-timestamp']),
    'webhook-signature': String(headers['webhook-signature']),
  });
}

describe('a webhook', () => {
  let stage: Stage;
  let target: Target;
  let seat: Visit;
  let key: string;
  const arrival = (number: number) =>
    waitFor(`delivery ${number} to arrive`, () => Promise.resolve(target.arrivals[number - 1]));

  beforeAll(async () => {
    target = await openTarget();
    stage = await openStage({ OUTBOUND_ALLOW: target.host });
    seat = await stage.as(await demoPerson(stage, 'admin'));
  }, 240_000);
  afterAll(async () => {
    await stage.close();
    await new Promise((resolve) => target.server.close(resolve));
  });

  it('is refused with its reasons, then made, and shows its key once', async () => {
    const { page } = seat;
    await page.goto(`${stage.api.url}/#/settings/webhooks`);
    await page.getByRole('link', { name: 'Add an endpoint' }).click();
    await page.getByLabel(/^Address/).fill('http://10.0.0.1/news');
    await page.getByLabel('Plans').check();
    await page.getByRole('button', { name: 'Add the endpoint' }).click();
    await page
      .getByText(/begin with https/)
      .last()
      .waitFor();
    await page.getByLabel(/^Address/).fill(`http://${target.host}/news`);
    await page.getByLabel('What it is for').fill('The other system');
    await page.getByRole('button', { name: 'Add the endpoint' }).click();
    key = (await page.locator('.shown-once code').innerText()).trim();
    expect(key).toMatch(/^whsec_/u);
    await page.getByRole('link', { name: /^Open the endpoint/ }).click();
    await page.getByRole('heading', { name: 'The other system' }).waitFor();
    expect(await page.getByText(key).count()).toBe(0);
  });

  it('sends a test that arrives signed with that key, and shows it delivered', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: 'Send a test' }).click();
    expect(verified(key, await arrival(1))).toMatchObject({ type: 'ping' });
    await page.locator('.delivery').getByText('delivered', { exact: true }).waitFor();
  });

  it('sends it again under the same id', async () => {
    const { page } = seat;
    await page.locator('.delivery summary').first().click();
    await page.locator('.delivery').getByRole('button', { name: 'Send again' }).click();
    const [first, again] = [await arrival(1), await arrival(2)];
    expect(again.id).toBe(first.id);
    expect(again.body).toBe(first.body);
    await page.locator('.delivery').getByText('sent again', { exact: true }).waitFor();
  });

  it('tells what failed, and is paused, resumed and removed', async () => {
    const { page } = seat;
    target.refusing = true;
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.locator('.delivery').getByText('failed', { exact: true }).waitFor();
    await page.getByText('answered 500').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('heading', { name: 'No other system is told anything' }).waitFor();
  });

  it('is nothing a recruiter gets to see', async () => {
    const recruiter = await stage.as(await demoPerson(stage, 'recruiter'));
    await recruiter.page.goto(`${stage.api.url}/#/settings/webhooks`);
    await recruiter.page.getByText('You do not have permission for this page').waitFor();
    await recruiter.close();
  });
});
