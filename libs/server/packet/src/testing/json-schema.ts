import { createRequire } from 'node:module';

interface Fault {
  readonly instancePath: string;
  readonly message?: string;
}
interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly Fault[] | null;
}
type Ajv = new (options: object) => { compile(schema: unknown): Validate };

/** Checks values by a JSON Schema the way another program would; the server framework brings the checker. */
export function jsonSchemaCheck(schema: string): (value: unknown) => readonly string[] {
  const here = createRequire(import.meta.url);
  const server = createRequire(here.resolve('fastify'));
  const compiler = createRequire(server.resolve('@fastify/ajv-compiler'));
  const { default: Ajv2020 } = compiler('ajv/dist/2020') as { default: Ajv };
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema));
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
        );
}
