import { endpointsOfClass, type Endpoint } from '@debrief/server-kernel';
import type { Type } from '@nestjs/common';
import { HealthController } from '../health/health.controller';
import { FEATURES } from '../features';

const RESOLVER_TYPE = 'graphql:resolver_type';

/** Every provider and controller that the feature modules declare, read from their decorators alone. */
function declaredClasses(): Type[] {
  const classes = new Set<Type>([HealthController]);
  for (const feature of FEATURES) {
    for (const kind of ['providers', 'controllers']) {
      const declared = (Reflect.getMetadata(kind, feature) ?? []) as unknown[];
      for (const entry of declared) if (typeof entry === 'function') classes.add(entry as Type);
    }
  }
  return [...classes];
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
