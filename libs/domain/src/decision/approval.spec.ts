import {
  checkApprovalFlow,
  groupsFor,
  unmetGroups,
  type ApprovalGroupPlan,
  type ApproverStanding,
} from './approval-flow';
import { approvalProgress, isAsked } from './approval-progress';
import type { ApprovalVerdict } from './terms';

const BOARD: ApprovalGroupPlan = { name: 'Board', needed: 2, people: ['ada', 'ben', 'cleo'] };
const FINANCE: ApprovalGroupPlan = { name: 'Finance', needed: 1, people: ['dee', 'eli'] };
const FLOW = [BOARD, FINANCE];

const said = (...words: readonly string[]) =>
  words.map((word) => ({
    personId: word.replace('!', ''),
    verdict: (word.endsWith('!') ? 'declined' : 'approved') as ApprovalVerdict,
  }));

const people = (...ids: readonly string[]) =>
  new Map<string, ApproverStanding>(ids.map((id) => [id, { active: true, conflicted: false }]));

describe('the way through an approval flow', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['nobody has answered', [], ['open', 'waiting'], 'pending'],
    ['one of two has approved', ['ada'], ['open', 'waiting'], 'pending'],
    ['two of three are enough', ['ada', 'cleo'], ['approved', 'open'], 'pending'],
    ['all groups approved', ['ada', 'cleo', 'dee'], ['approved', 'approved'], 'final'],
    ['one declines', ['ada', 'ben!'], ['declined', 'waiting'], 'declined'],
    ['a later group declines', ['ada', 'ben', 'eli!'], ['approved', 'declined'], 'declined'],
  ])('is known when %s', (_what, answers, groups, state) => {
    expect(approvalProgress(FLOW, said(...answers))).toMatchObject({ groups, state });
  });

  it('is at its end when there is no group', () => {
    expect(approvalProgress([], [])).toEqual({ groups: [], open: null, state: 'final' });
  });

  it('asks only the group whose turn it is, and nobody twice', () => {
    expect(isAsked('ada', FLOW, [])).toBe(true);
    expect(isAsked('dee', FLOW, [])).toBe(false);
    expect(isAsked('ada', FLOW, said('ada'))).toBe(false);
    expect(isAsked('dee', FLOW, said('ada', 'ben'))).toBe(true);
    expect(isAsked('cleo', FLOW, said('ada', 'ben'))).toBe(false);
    expect(isAsked('ben', FLOW, said('ada!'))).toBe(false);
  });
});

describe('groups that cannot be met', () => {
  it('are those with too few people left who may approve', () => {
    const all = people('ada', 'ben', 'cleo', 'dee', 'eli');
    expect(unmetGroups(FLOW, 'max', all)).toEqual([]);
    expect(
      unmetGroups(FLOW, 'max', new Map(all).set('ada', { active: false, conflicted: false })),
    ).toEqual([]);
    const gone = new Map(all)
      .set('ada', { active: false, conflicted: false })
      .set('ben', { active: true, conflicted: true });
    expect(unmetGroups(FLOW, 'max', gone)).toEqual(['Board']);
    expect(unmetGroups([FINANCE], 'dee', people('dee'))).toEqual(['Finance']);
    expect(unmetGroups(FLOW, 'max', gone, new Set(['ada']))).toEqual([]);
  });
});

describe('checkApprovalFlow', () => {
  const codes = (groups: readonly ApprovalGroupPlan[], outcomes: readonly 'hire'[] = ['hire']) => {
    const checked = checkApprovalFlow({ outcomes, groups });
    return checked.ok ? [] : checked.problems.map(({ path, code }) => `${path} ${code}`);
  };

  it('takes a sound flow, and none at all', () => {
    expect(codes(FLOW)).toEqual([]);
    expect(codes([], [])).toEqual([]);
  });

  it('refuses what could never be met or answered once', () => {
    expect(codes([])).toEqual(['groups REQUIRED']);
    expect(codes([{ ...FINANCE, needed: 3 }])).toEqual(['groups.0.needed OUT_OF_RANGE']);
    expect(codes([{ ...FINANCE, needed: 0 }])).toEqual(['groups.0.needed OUT_OF_RANGE']);
    expect(codes([{ ...FINANCE, name: ' ' }])).toEqual(['groups.0.name REQUIRED']);
    expect(codes([FINANCE, { ...BOARD, people: ['ada', 'dee'] }])).toEqual([
      'groups.1.people DUPLICATE',
    ]);
  });

  it('asks its groups for the outcomes it names alone', () => {
    expect(groupsFor('hire', { outcomes: ['hire'], groups: FLOW })).toEqual(FLOW);
    expect(groupsFor('hold', { outcomes: ['hire'], groups: FLOW })).toEqual([]);
    expect(groupsFor('hire', null)).toEqual([]);
  });
});
