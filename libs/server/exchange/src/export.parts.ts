import type { Provider, Type } from '@nestjs/common';

/** What the export half adds to the modules of the lib. */
export const EXPORT_CONTROLLERS: Type[] = [];
export const EXPORT_PROVIDERS: Provider[] = [];
export const EXPORT_WORKERS: Provider[] = [];
