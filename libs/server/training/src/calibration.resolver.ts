import type { RoundKind } from '@debrief/domain';
import { RoundKindWord } from '@debrief/server-blueprint';
import { Access, CurrentActor, Uuid, type Actor } from '@debrief/server-kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerCalibrationInput, SaveCalibrationPackInput } from './calibration.input';
import {
  AnswerCalibrationResult,
  CalibrationDraftResult,
  CalibrationPackResult,
  PackInfoModel,
  SaveCalibrationPackResult,
  SourceModel,
} from './calibration.model';
import { CalibrationReader } from './calibration.reader';
import { CalibrationService } from './calibration.service';
import { toAnswerPack, toDraftModel, toPackInfo, toPackModel, toSavePack } from './training.mapper';

@Resolver()
export class CalibrationResolver {
  public constructor(
    private readonly reader: CalibrationReader,
    private readonly service: CalibrationService,
  ) {}

  @Query(() => [PackInfoModel], {
    description: 'Published packs; those who make packs also see the others of their kinds',
  })
  @Access({ who: 'signed_in' })
  public async calibrationPacks(@CurrentActor() actor: Actor) {
    return (await this.reader.list(actor)).map(toPackInfo);
  }

  @Query(() => CalibrationPackResult, { description: 'One pack, blind until you answer it' })
  @Access({ who: 'signed_in' })
  public async calibrationPack(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'Id of a pack' }) id: string,
  ) {
    const pack = await this.reader.one(actor, id);
    return pack.__typename === 'CalibrationPack'
      ? { ...toPackModel(pack), __typename: pack.__typename }
      : pack;
  }

  @Query(() => [SourceModel], {
    description: 'Filed scorecards of decided loops that you could make a pack of, newest first',
  })
  @Access({ who: 'signed_in' })
  public calibrationSources(
    @CurrentActor() actor: Actor,
    @Args('roundKind', { type: () => RoundKindWord, description: 'Of which kind of round' })
    roundKind: RoundKind,
  ) {
    return this.reader.sourcesOf(actor, roundKind);
  }

  @Query(() => CalibrationDraftResult, {
    description: 'One of them without names, with what may still identify somebody',
  })
  @Access({ who: 'signed_in', audit: 'scorecards.viewed' })
  public async calibrationDraft(
    @CurrentActor() actor: Actor,
    @Args('scorecardId', { type: () => Uuid, description: 'The filed scorecard' })
    scorecardId: string,
  ) {
    const draft = await this.reader.draft(actor, scorecardId);
    return draft.__typename === 'CalibrationDraft' ? toDraftModel(draft) : draft;
  }

  @Mutation(() => SaveCalibrationPackResult, {
    description: 'Makes, publishes or retires a pack; for admins and trainers of the kind',
  })
  @Access({ who: 'signed_in', audit: 'calibration.saved' })
  public saveCalibrationPack(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The whole pack' }) input: SaveCalibrationPackInput,
  ) {
    return this.service.save(actor, toSavePack(input));
  }

  @Mutation(() => AnswerCalibrationResult, { description: 'Rates a pack and opens its gold' })
  @Access({ who: 'signed_in', audit: 'calibration.answered' })
  public answerCalibration(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'All your ratings' }) input: AnswerCalibrationInput,
  ) {
    return this.service.answer(actor, toAnswerPack(input));
  }
}
