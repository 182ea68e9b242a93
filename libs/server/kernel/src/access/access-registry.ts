import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PEOPLE_ONLY_ACTIONS } from '@debrief/domain';
import { ACCESS_KEY, type AccessRule } from './access.decorator';

export interface Endpoint {
  /** `Query.loops`, `Mutation.submitScorecard` or `POST /auth/link`. */
  readonly name: string;
  readonly who: string;
  readonly audit: string;
  /** What a token must be given for; empty where no token may call. */
  readonly scope: string;
}

const VERBS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];

/** Every endpoint of the process with its access; boot fails when one declares none, or lets a token decide. */
@Injectable()
export class AccessRegistry implements OnModuleInit {
  public constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  public onModuleInit(): void {
    const open = this.all().filter((endpoint) => endpoint.who === '');
    if (open.length > 0) {
      throw new Error(`No @Access on: ${open.map((endpoint) => endpoint.name).join(', ')}`);
    }
    const unaudited = this.all().filter((e) => e.name.startsWith('Mutation.') && e.audit === '');
    if (unaudited.length > 0) {
      throw new Error(
        `No audit action on: ${unaudited.map((endpoint) => endpoint.name).join(', ')}`,
      );
    }
    const deciding = this.all().filter(isDecidedByToken);
    if (deciding.length > 0) {
      throw new Error(
        `Only people may call, so no scope: ${deciding.map((endpoint) => endpoint.name).join(', ')}`,
      );
    }
  }

  /** Sorted by name: the snapshot in the repository is this list. */
  public all(): Endpoint[] {
    const hosts = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    const endpoints = hosts.flatMap((wrapper) => {
      const instance: unknown = wrapper.instance;
      if (typeof instance !== 'object' || instance === null) return [];
      const prototype = Object.getPrototypeOf(instance) as object;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => endpointOf(prototype, method))
        .filter((endpoint) => endpoint !== null);
    });
    return endpoints.sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** True when an endpoint that only people may call is open to tokens. */
export function isDecidedByToken({ scope, audit }: Endpoint): boolean {
  return scope !== '' && (PEOPLE_ONLY_ACTIONS as readonly string[]).includes(audit);
}

/** The endpoints that one class declares, without an instance of it. */
export function endpointsOfClass(type: Type): Endpoint[] {
  const prototype = type.prototype as object;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((method) => endpointOf(prototype, method))
    .filter((endpoint) => endpoint !== null);
}

function endpointOf(prototype: object, method: string): Endpoint | null {
  const handler = (prototype as Record<string, unknown>)[method];
  if (typeof handler !== 'function') return null;
  const name = nameOf(prototype, handler, method);
  if (!name) return null;
  const rule = Reflect.getMetadata(ACCESS_KEY, handler) as AccessRule | undefined;
  return {
    name,
    who: rule ? (typeof rule.who === 'string' ? rule.who : [...rule.who].sort().join(' | ')) : '',
    audit: rule?.audit ?? '',
    scope: rule?.scope ?? '',
  };
}

function nameOf(prototype: object, handler: object, method: string): string | null {
  const kind = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
  if (kind === 'Query' || kind === 'Mutation' || kind === 'Subscription') {
    const given = Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined;
    return `${kind}.${given ?? method}`;
  }
  const path = Reflect.getMetadata('path', handler) as string | undefined;
  const verb = Reflect.getMetadata('method', handler) as number | undefined;
  if (path === undefined || verb === undefined) return null;
  const base = (Reflect.getMetadata('path', prototype.constructor) as string | undefined) ?? '';
  return `${VERBS[verb] ?? 'ANY'} /${[base, path]
    .map((p) => p.replace(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`;
}
