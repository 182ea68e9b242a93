import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { addFileCompression } from './compress-files';

const YEAR_SECONDS = 31_536_000;

/** Serves the built dashboard at `/`; without a build there are no pages, only the API. */
export async function addDashboardFiles(server: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  addFileCompression(server);
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', cacheRule(path));
    },
  });
  return true;
}

/** Files below `assets/` carry a hash of their content in their name; anything else may change. */
export function cacheRule(path: string): string {
  if (/[\\/]assets[\\/][^\\/]+$/.test(path)) return `public, max-age=${YEAR_SECONDS}, immutable`;
  return path.endsWith('.html') ? 'no-store' : 'no-cache';
}
