import { AUDIT_ACTIONS } from './actions';

describe('AUDIT_ACTIONS', () => {
  it('names each action once, as subject and what happened to it', () => {
    expect(new Set(AUDIT_ACTIONS).size).toBe(AUDIT_ACTIONS.length);
    for (const action of AUDIT_ACTIONS) expect(action).toMatch(/^[a-z_]+\.[a-z_]+$/);
  });
});
