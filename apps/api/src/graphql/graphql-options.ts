import type { Config, RequestContext } from '@debrief/server-kernel';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Log } from '../http/log';
import { formatErrors } from './format-errors';
import { LIMITS, validationRules } from './limits';
import { withoutPlainResolvers } from './plain-fields';
import { rootFields } from './root-fields';
import { withVariableDefaults } from './variable-defaults';

interface FastifyRequestWithContext {
  readonly debrief: RequestContext;
}

/** How GraphQL is served: compiled documents, no batches, no explorer, our limits and our errors. */
export function graphqlOptions(
  config: Pick<Config, 'INTROSPECTION'>,
  log: Log,
): Omit<MercuriusDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: withoutPlainResolvers,
    jit: 1,
    graphiql: false,
    ide: false,
    allowBatchedQueries: false,
    subscription: false,
    validationRules: validationRules({ introspection: config.INTROSPECTION }),
    graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
    context: (request: FastifyRequestWithContext) => request.debrief,
    hooks: {
      preExecution: async (
        schema,
        document,
        context,
        variables: Readonly<Record<string, unknown>> = {},
      ) => {
        const { allowance } = context as unknown as RequestContext;
        // The request itself was counted as one call when it came in.
        if (allowance) await allowance.spend(Math.max(0, rootFields(document) - 1));
        const filled = withVariableDefaults(schema, document, variables);
        return filled === null ? {} : { variables: filled };
      },
    },
    errorFormatter: (execution, context) =>
      formatErrors(execution, (context as unknown as RequestContext).traceId, log),
  };
}
