import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CandidateWindowsResult,
  DayOffModel,
  RetireRoomInput,
  RetireRoomResult,
  RoomModel,
  SaveCandidateWindowsInput,
  SaveCandidateWindowsResult,
  SaveDaysOffInput,
  SaveDaysOffResult,
  SaveRoomInput,
  SaveRoomResult,
} from './places.model';
import { PlacesService } from './places.service';

@Resolver()
export class PlacesResolver {
  public constructor(private readonly places: PlacesService) {}

  @Query(() => [DayOffModel], { description: 'Dates on which nobody is asked, in order' })
  @Access({ who: 'signed_in' })
  public daysOff() {
    return this.places.daysOff();
  }

  @Mutation(() => SaveDaysOffResult, { description: 'Adds days off, and takes some away' })
  @Access({ who: ['recruiter', 'admin'], audit: 'days_off.saved' })
  public saveDaysOff(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The days to change' }) input: SaveDaysOffInput,
  ) {
    return this.places.saveDaysOff(actor, input);
  }

  @Query(() => [RoomModel], { description: 'Rooms and links in use, by name' })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public rooms() {
    return this.places.rooms();
  }

  @Mutation(() => SaveRoomResult, { description: 'Adds a room or link, or changes one' })
  @Access({ who: ['recruiter', 'admin'], audit: 'room.saved' })
  public saveRoom(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The room to keep' }) input: SaveRoomInput,
  ) {
    return this.places.saveRoom(actor, input);
  }

  @Mutation(() => RetireRoomResult, { description: 'Offers a room or link no more' })
  @Access({ who: ['recruiter', 'admin'], audit: 'room.retired' })
  public retireRoom(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The room to retire' }) input: RetireRoomInput,
  ) {
    return this.places.retireRoom(actor, input);
  }

  @Query(() => CandidateWindowsResult, {
    description: 'When the candidate of a loop that you manage can be met',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'] })
  public candidateWindows(
    @CurrentActor() actor: Actor,
    @Args('loopId', { type: () => Uuid, description: 'Loop whose candidate is meant' })
    loopId: string,
  ) {
    return this.places.windows(actor, loopId);
  }

  @Mutation(() => SaveCandidateWindowsResult, {
    description: 'Says when the candidate of a loop can be met',
  })
  @Access({ who: ['recruiter', 'hiring_manager', 'admin'], audit: 'candidate_windows.saved' })
  public saveCandidateWindows(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The windows to keep' }) input: SaveCandidateWindowsInput,
  ) {
    return this.places.saveWindows(actor, input);
  }
}
