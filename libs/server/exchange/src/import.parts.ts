import type { Provider, Type } from '@nestjs/common';

/** What the import half adds to the modules of the lib. */
export const IMPORT_CONTROLLERS: Type[] = [];
export const IMPORT_PROVIDERS: Provider[] = [];
export const IMPORT_WORKERS: Provider[] = [];
