import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../harness/stage';
import type { Visit } from '../harness/browser';
import { eventually } from './steps';

interface Case {
  readonly loop: string;
  readonly candidate: string;
  readonly manager: string;
  readonly voter: string;
}

/** A loop that can be debriefed, whose hiring manager and one interviewer have filed. */
async function openable(stage: Stage): Promise<Case> {
  const [found] = await stage.rows<Case>(
    `SELECT l.id AS loop, c.name AS candidate, j.hiring_manager_id AS manager, min(s.person_id::text) AS voter
     FROM loop l JOIN job j ON j.id = l.job_id JOIN candidate c ON c.id = l.candidate_id
     JOIN seat s ON s.loop_id = l.id AND s.filed_at IS NOT NULL AND s.role = 'lead' AND s.person_id <> j.hiring_manager_id
     WHERE l.state = 'debrief' AND l.missing_count = 0 AND NOT l.is_mock
       AND NOT EXISTS (SELECT 1 FROM debrief d WHERE d.loop_id = l.id)
       AND NOT EXISTS (SELECT 1 FROM seat o WHERE o.loop_id = l.id AND o.state = 'assigned' AND o.filed_at IS NULL)
       AND EXISTS (SELECT 1 FROM seat m WHERE m.loop_id = l.id AND m.person_id = j.hiring_manager_id AND m.filed_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM conflict_of_interest x WHERE x.candidate_id = l.candidate_id)
     GROUP BY l.id, c.name, j.hiring_manager_id ORDER BY l.id LIMIT 1`,
  );
  if (!found) throw new Error('The season has no loop to debrief');
  return found;
}

const WORDS: Readonly<Record<string, string>> = {
  strong_no: 'Strong no',
  no: 'No',
  yes: 'Yes',
  strong_yes: 'Strong yes',
};

describe('a debrief of two', () => {
  let stage: Stage;
  let at: Case;
  let manager: Visit;
  let voter: Visit;
  const reason = 'The call on cost closed the gap that I had stopped at.';
  const remark = 'Money, or time? Both could be true.';

  beforeAll(async () => {
    stage = await openStage();
    at = await openable(stage);
    manager = await stage.as(at.manager);
    voter = await stage.as(at.voter);
  }, 240_000);
  afterAll(() => stage.close());

  const address = () => `${stage.api.url}/#/debriefs/${at.loop}`;
  const firstVote = async (person: string): Promise<string> => {
    const [row] = await stage.rows<{ vote: string }>(
      `SELECT v.first_vote AS vote FROM debrief_voter v JOIN debrief d ON d.id = v.debrief_id
       WHERE d.loop_id = $1 AND v.person_id = $2`,
      [at.loop, person],
    );
    return row?.vote ?? '';
  };

  it('is opened at the gate by the hiring manager', async () => {
    const { page } = manager;
    await page.goto(address());
    await page.getByRole('button', { name: 'Begin the debrief' }).click();
    await page.getByRole('heading', { name: 'Now vote on the candidate' }).waitFor();
    // The others are let off, so that two votes make the reveal.
    await stage.rows(
      `UPDATE debrief_voter SET excused_at = now(), excused_by = $2, excused_reason = 'Away this week'
       WHERE person_id NOT IN ($2, $3) AND debrief_id = (SELECT id FROM debrief WHERE loop_id = $1)`,
      [at.loop, at.manager, at.voter],
    );
  });

  it('is read by keys, from Home, with nobody’s recommendation on the page', async () => {
    const { page } = voter;
    await page.goto(`${stage.api.url}/#/`);
    const waiting = page.getByRole('region', { name: /^Waiting for your vote/u });
    await waiting.getByRole('link', { name: at.candidate }).click();
    await page.getByText('0 of 2 sealed').first().waitFor();
    await page.getByRole('article', { name: 'Where we agree' }).waitFor();
    for (let part = 1; part <= 5; part += 1) {
      await page.keyboard.press('r');
      await page.getByText(`You have read ${part} of 5`).waitFor();
    }
    await page.getByText('Opens with the reveal, here and in the packet').waitFor();
    expect(await page.locator('.db-matrix').count()).toBe(0);
  });

  it('keeps what was read, noted and begun when the tab is closed', async () => {
    const page = voter.page;
    const line = page.locator('.db-line').first();
    await line.click();
    await page.getByRole('button', { name: 'Write a note on this' }).first().click();
    await page.getByLabel(/^Your note on/u).fill(remark);
    await page.getByRole('button', { name: 'Add the note' }).first().click();
    await page.locator('.db-remarks').getByText(remark).waitFor();
    await page.locator('.db-cite-this').first().click();
    await choose(page, WORDS[other(await firstVote(at.voter))] ?? '');
    await page.getByLabel(/^What changed your mind/u).fill(reason);
    await page.getByText('Kept in this browser until you seal it.').waitFor();
    await page.close();

    const again = await voter.context.newPage();
    again.setDefaultTimeout(20_000);
    await again.goto(address());
    await again.getByText('You have read 5 of 5').waitFor();
    await again.locator('.db-remarks').getByText(remark).waitFor();
    await eventually(async () =>
      expect(await again.getByLabel(/^What changed your mind/u).inputValue()).toBe(reason),
    );
    await eventually(async () => expect(await again.locator('.db-cite').count()).toBe(1));
    voter = { ...voter, page: again };
  });

  it('seals a changed vote after a review, and nothing of it stays in the browser', async () => {
    const { page } = voter;
    await page
      .getByRole('group', { name: /^At which level/u })
      .locator('label')
      .nth(1)
      .click();
    await page.getByRole('button', { name: 'Review and seal' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(reason).waitFor();
    await dialog.getByRole('button', { name: 'Seal my vote' }).click();
    await page.getByRole('heading', { name: 'Your vote is sealed' }).waitFor();
    await eventually(async () =>
      expect(
        await page.evaluate(() =>
          Object.keys(localStorage).filter((key) => key.startsWith('debrief.vote.')),
        ),
      ).toEqual([]),
    );
    // By itself on the other's screen: that it is sealed, and not what.
    await manager.page.getByText('1 of 2 sealed').first().waitFor();
    expect(await manager.page.getByText(reason).count()).toBe(0);
  });

  it('reveals itself with the last vote on both screens, without moving what is being written', async () => {
    const { page } = manager;
    const writing = voter.page.getByLabel('A note for the discussion');
    await writing.fill('Half a thought');
    const before = await writing.boundingBox();
    await choose(page, WORDS[await firstVote(at.manager)] ?? '');
    await page
      .getByRole('group', { name: /^At which level/u })
      .locator('label')
      .nth(1)
      .click();
    await page.getByRole('button', { name: 'Review and seal' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Seal my vote' }).click();

    for (const screen of [page, voter.page]) {
      await screen.getByText('1 changed, 1 kept theirs.').waitFor();
      await screen.getByRole('table', { name: /^How votes moved/u }).waitFor();
      await screen.locator('.db-reasons').getByText(reason).waitFor();
      await screen.locator('.db-remarks').getByText(remark).waitFor();
    }
    const still = voter.page.locator('.db-note-form textarea').last();
    expect(await still.inputValue()).toBe('Half a thought');
    // A hair's breadth is what text that wraps elsewhere may shift it by.
    const after = await still.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  });

  it('shows the change where the database has it', async () => {
    const [moved] = await stage.rows<{ name: string; from: string; to: string }>(
      `SELECT p.name, v.first_vote AS "from", v.vote AS "to" FROM debrief_voter v JOIN person p ON p.id = v.person_id
       JOIN debrief d ON d.id = v.debrief_id WHERE d.loop_id = $1 AND v.vote <> v.first_vote`,
      [at.loop],
    );
    const row = manager.page.locator('.db-matrix tbody tr').filter({
      has: manager.page.getByRole('rowheader', {
        name: WORDS[moved?.from ?? ''] ?? '',
        exact: true,
      }),
    });
    const columns = await manager.page.locator('.db-matrix thead th').allInnerTexts();
    const cell = row.locator('td').nth(columns.indexOf(WORDS[moved?.to ?? ''] ?? ''));
    expect(await cell.innerText()).toContain(moved?.name ?? 'nobody');
    expect(await manager.page.getByRole('link', { name: 'Go to the decision' }).count()).toBe(1);
    expect([...manager.complaints, ...voter.complaints]).toEqual([]);
  });
});

/** Any vote but this one. */
const other = (vote: string): string => (vote === 'yes' ? 'no' : 'yes');

/** A click on the word, as a person does: the radio itself lies under it. */
async function choose(page: Page, word: string): Promise<void> {
  const group = page.getByRole('group', { name: 'Your vote' });
  const radio = group.getByRole('radio', { name: new RegExp(`^${word}( ?first vote)?$`, 'u') });
  await radio.check({ force: true });
  await eventually(async () => expect(await radio.isChecked()).toBe(true));
}
