import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents from the schema file, never from a running server. Documents are kept as
 * strings (no parser in the browser) and carry the hash under which the server may trust them.
 */
const config: CodegenConfig = {
  schema: '../../../apps/api/schema.graphql',
  documents: ['src/documents/*.graphql'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', UUID: 'string' },
      },
    },
  },
};

export default config;
