// The wall of scheduling: slots of rounds.
export { SchedulingModule } from './scheduling.module';
export { SchedulingService } from './scheduling.service';
