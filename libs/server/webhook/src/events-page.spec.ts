import { readFileSync } from 'node:fs';
import { WEBHOOK_EVENT_NAMES, WEBHOOK_EVENTS } from '@debrief/domain';

const BETWEEN = /<!-- events:begin -->\n\n([\s\S]*?)\n\n<!-- events:end -->/;

/** Cells without the blanks that the formatter lines columns up with. */
function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe('the page about webhooks', () => {
  it('lists every event with its nature and meaning, as the domain has them', () => {
    const [, table = ''] = BETWEEN.exec(readFileSync('docs/webhooks.md', 'utf8')) ?? [];
    const [head = '', , ...rows] = table.split('\n');
    expect(cells(head)).toEqual(['event', 'nature', 'when']);
    expect(rows.map(cells)).toEqual(
      WEBHOOK_EVENT_NAMES.map((name) => {
        const { nature, meaning } = WEBHOOK_EVENTS[name];
        return [`\`${name}\``, nature, meaning];
      }),
    );
  });
});
