import { Access, CurrentActor, type Actor } from '@debrief/server-kernel';
import { Query, Resolver } from '@nestjs/graphql';
import { BlueprintModel, FlagTaxonomyModel } from './blueprint.model';
import { mapBlueprint, mapKit, mapRubric, mapTaxonomy } from './content.mapper';
import { ContentReader } from './content.reader';
import { KitModel } from './kit.model';
import { RubricModel } from './rubric.model';

@Resolver()
export class ContentResolver {
  public constructor(private readonly content: ContentReader) {}

  @Query(() => [RubricModel], { description: 'Every rubric in its latest version' })
  @Access({ who: 'signed_in', scope: 'content:read' })
  public async rubrics(@CurrentActor() actor: Actor): Promise<RubricModel[]> {
    const rubrics = await this.content.list(actor, 'rubric');
    const catalogue = await this.content.competencies(
      rubrics.flatMap(({ body }) => body.competencies.map((one) => one.competency)),
    );
    return rubrics.map((rubric) => mapRubric(rubric, catalogue));
  }

  @Query(() => [KitModel], { description: 'Every interview kit in its latest version' })
  @Access({ who: 'signed_in', scope: 'content:read' })
  public async kits(@CurrentActor() actor: Actor): Promise<KitModel[]> {
    const kits = await this.content.kits(actor);
    const catalogue = await this.content.competencies(
      kits.flatMap(({ body }) => body.focusCompetencies),
    );
    return kits.map((kit) => mapKit(kit, catalogue));
  }

  @Query(() => [BlueprintModel], { description: 'Every loop blueprint in its latest version' })
  @Access({ who: 'signed_in', scope: 'content:read' })
  public async blueprints(@CurrentActor() actor: Actor): Promise<BlueprintModel[]> {
    const blueprints = await this.content.list(actor, 'blueprint');
    const catalogue = await this.content.competencies(
      blueprints.flatMap(({ body }) => body.weights.map((one) => one.competency)),
    );
    return blueprints.map((blueprint) => mapBlueprint(blueprint, catalogue));
  }

  @Query(() => FlagTaxonomyModel, { description: 'The red-flag taxonomy in its latest version' })
  @Access({ who: 'signed_in', scope: 'content:read' })
  public async flagTaxonomy(): Promise<FlagTaxonomyModel> {
    return mapTaxonomy(await this.content.taxonomy());
  }
}
