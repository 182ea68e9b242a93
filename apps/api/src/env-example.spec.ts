import { readFileSync } from 'node:fs';
import { envExample } from '@debrief/server-kernel';

describe('.env.example', () => {
  it('lists every variable with its meaning and default, as the configuration has them', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(envExample());
  });
});
