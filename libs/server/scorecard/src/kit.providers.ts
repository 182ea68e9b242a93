import { KitOpeningRepository } from './kit-opening.repository';
import { KitOpeningService } from './kit-opening.service';
import { KitReader } from './kit.reader';
import { KitOpenedResolver, KitResolver } from './kit.resolver';

/** What the kit adds to the module of scorecards. */
export const KIT_PROVIDERS = [
  KitReader,
  KitOpeningService,
  KitOpeningRepository,
  KitResolver,
  KitOpenedResolver,
];
