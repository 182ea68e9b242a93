import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { declaredEndpoints, declaredResolvers } from './boot/code-inventory';

/** The schema as the code declares it; needs no database. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  try {
    return await builder.get(GraphQLSchemaFactory).create(declaredResolvers());
  } finally {
    await builder.close();
  }
}

/** The contract as it is checked in: sorted, so that a diff shows changes only. */
export async function printSortedSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}

/** One line an endpoint: name, who may call it, what the call is audited as, what a token needs for it. */
export function printEndpoints(): string {
  const lines = declaredEndpoints().map(({ name, who, audit, scope }) =>
    [name, who, audit || '-', scope || (who === 'public' ? '-' : 'people')].join('\t'),
  );
  return [
    ...lines,
    'GET /*\tpublic\t-\t-\t(files of the dashboard)',
    'GET /admin/jobs/*\tadmin\t-\tpeople\t(board of the jobs, where there is Redis; owing no scorecard)',
  ]
    .join('\n')
    .concat('\n');
}
