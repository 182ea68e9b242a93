import { readFileSync } from 'node:fs';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { probesOf, reachableFields } from './documents';
import { sampleValues } from './sample-values';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const probes = probesOf(schema, (_root, argument) => {
  if (argument.type.toString().startsWith('UUID'))
    return ['"01890a5d-ac96-774b-bcce-b302099a8057"'];
  if (argument.type.toString().startsWith('[UUID'))
    return ['["01890a5d-ac96-774b-bcce-b302099a8057"]'];
  return argument.name === 'first' ? ['100'] : sampleValues(argument);
});

describe('the generated queries of the sweeps', () => {
  it('are valid documents', () => {
    const invalid = probes.flatMap((probe) =>
      validate(schema, parse(probe.query), specifiedRules).map(
        (error) => `${probe.name}: ${error.message}`,
      ),
    );
    expect(invalid).toEqual([]);
  });

  it('select every field that a query can reach', () => {
    const covered = new Set(probes.flatMap((probe) => probe.covers));
    expect(reachableFields(schema).filter((field) => !covered.has(field))).toEqual([]);
  });
});
