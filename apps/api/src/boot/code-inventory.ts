import { endpointsOfClass, type Endpoint } from '@debrief/server-kernel';
import type { Type } from '@nestjs/common';
import { HealthController } from '../health/health.controller';
import { FEATURES } from '../features';

const RESOLVER_TYPE = 'graphql:resolver_type';

/** The feature modules with the modules they import, however deep. */
function modules(): ReadonlySet<Type> {
  const found = new Set<Type>(FEATURES);
  for (const module of found)
    for (const imported of declaredBy(module, 'imports')) found.add(imported);
  return found;
}

/** Every provider and controller that the modules declare, read from their decorators alone. */
function declaredClasses(): Type[] {
  const classes = new Set<Type>([HealthController]);
  for (const module of modules()) {
    for (const kind of ['providers', 'controllers'] as const)
      for (const entry of declaredBy(module, kind)) classes.add(entry);
  }
  return [...classes];
}

function declaredBy(module: Type, kind: 'imports' | 'providers' | 'controllers'): Type[] {
  const declared = (Reflect.getMetadata(kind, module) ?? []) as unknown[];
  return declared.filter((entry): entry is Type => typeof entry === 'function');
}

/** The resolver classes: what the schema is built from. */
export function declaredResolvers(): Type[] {
  return declaredClasses().filter(
    (type) => Reflect.hasMetadata(RESOLVER_TYPE, type) || hasResolverMethod(type),
  );
}

/** Every endpoint with its access and audit action, without starting anything. */
export function declaredEndpoints(): Endpoint[] {
  return declaredClasses()
    .flatMap((type) => endpointsOfClass(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function hasResolverMethod(type: Type): boolean {
  const prototype = type.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).some((name) => {
    const method =
      name === 'constructor'
        ? undefined
        : (Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown);
    return typeof method === 'function' && Reflect.hasMetadata(RESOLVER_TYPE, method);
  });
}
