import { FlagReadingReader } from './flag-reading.reader';
import { FlagReadingRepository } from './flag-reading.repository';
import { FlagReadingResolver } from './flag-reading.resolver';
import { FlagReadingService } from './flag-reading.service';
import { GapRepository } from './gap.repository';
import { GapResolver } from './gap.resolver';
import { GapService } from './gap.service';

/** What second readings and findings about gaps add to the module of scorecards. */
export const SECOND_LOOK_PROVIDERS = [
  FlagReadingRepository,
  FlagReadingService,
  FlagReadingReader,
  FlagReadingResolver,
  GapRepository,
  GapService,
  GapResolver,
];
