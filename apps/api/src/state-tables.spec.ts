import { checkStateTables } from './state-tables';

describe('checkStateTables', () => {
  it('finds the tables of the product sound', () => {
    expect(() => checkStateTables()).not.toThrow();
  });
});
