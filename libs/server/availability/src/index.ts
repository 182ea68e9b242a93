// The wall of availability.
import {
  BlueprintRulesEntity,
  CandidateCalendarEntity,
  CandidateWindowEntity,
  DayOffEntity,
  PauseEntity,
  PersonAvailabilityEntity,
  PersonSeniorEntity,
  PersonTagEntity,
  PoolRuleEntity,
  RoomEntity,
  SchedulingRulesEntity,
} from './availability.entity';

export { AvailabilityModule, AvailabilityWorkerModule } from './availability.module';
export { AvailabilityReader } from './availability.reader';
export { PlacesService } from './places.service';
export type { CandidateWindows, PersonMarks, RoomFacts, RulesFor } from './availability.reader';
export type { PoolRuleRow } from './availability.repository';

/** For the data source: the tables as TypeORM knows them. */
export const AVAILABILITY_ENTITIES = [
  SchedulingRulesEntity,
  BlueprintRulesEntity,
  DayOffEntity,
  PoolRuleEntity,
  PersonAvailabilityEntity,
  PauseEntity,
  PersonTagEntity,
  PersonSeniorEntity,
  CandidateCalendarEntity,
  CandidateWindowEntity,
  RoomEntity,
];
