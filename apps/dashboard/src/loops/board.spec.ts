import type { LoopListItem } from '@debrief/web-data';
import { byColumn, columnOf } from './board';

type State = NonNullable<LoopListItem['progress']>['state'];
const loop = (
  id: string,
  state: State,
  currentStage = 0,
  lastActivityAt = '2026-11-24T10:00:00Z',
): LoopListItem => ({
  id,
  candidate: { id, name: id, timeZone: 'UTC', pronunciation: '', links: [] },
  job: { id: 'j', title: '', department: '', level: '' },
  isMock: false,
  seal: 'STAGE_COMPLETE',
  startedAt: '',
  blueprintTitle: '',
  blueprintVersion: 1,
  owedByMe: 0,
  stages: [
    { id: 'a', position: 0, kind: 'RECRUITER_SCREEN', name: '' },
    { id: 'b', position: 1, kind: 'ONSITE', name: '' },
  ],
  progress: { state, currentStage, missingCount: 0, lastActivityAt, closedAt: null, stages: [] },
});

describe('the board', () => {
  it('puts a loop under its open stage', () => {
    expect(columnOf(loop('a', 'IN_PROGRESS', 1))).toBe('ONSITE');
  });

  it('keeps loops on hold with those in debrief', () => {
    expect([columnOf(loop('a', 'DEBRIEF')), columnOf(loop('b', 'ON_HOLD'))]).toEqual([
      'DEBRIEF',
      'DEBRIEF',
    ]);
  });

  it('leaves out closed loops and those sealed to the reader', () => {
    expect(columnOf(loop('a', 'HIRED'))).toBeNull();
    expect(columnOf({ ...loop('a', 'IN_PROGRESS'), progress: null })).toBeNull();
  });

  it('sorts a column by last activity', () => {
    const older = loop('older', 'DEBRIEF', 0, '2026-11-20T10:00:00Z');
    expect(
      byColumn([older, loop('newer', 'DEBRIEF')])
        .get('DEBRIEF')
        ?.map(({ id }) => id),
    ).toEqual(['newer', 'older']);
  });
});
