import type { QuestionDrift } from '@debrief/domain';
import {
  competencyOf,
  mapQuestion,
  type Catalogue,
  type FoundQuestion,
  type QuestionModel,
} from '@debrief/server-blueprint';
import type { Connection } from '@debrief/server-kernel';
import type { ChoiceQuestion, QuestionChoice } from './choice.reader';
import type { ExposureRow } from './exposure.repository';
import type { LeakRow } from './leak.repository';
import type {
  ChoiceQuestionModel,
  LeakReportModel,
  QuestionChoiceModel,
  QuestionDriftModel,
  QuestionExposureModel,
} from './question.model';

export function mapPage<Row, Node>(
  page: Connection<Row>,
  map: (row: Row) => Node,
): Connection<Node> {
  return {
    pageInfo: page.pageInfo,
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: map(node) })),
  };
}

export function mapFound(question: FoundQuestion): QuestionModel {
  return { ...mapQuestion(question), found: question.found };
}

export function mapChoiceQuestion(choice: ChoiceQuestion): ChoiceQuestionModel {
  const { question, state, why, until, inKit, chosen, overrideReason } = choice;
  return { question: mapQuestion(question), state, why, until, inKit, chosen, overrideReason };
}

export function mapChoice(
  choice: QuestionChoice,
): QuestionChoiceModel & { readonly __typename: 'QuestionChoice' } {
  return {
    ...choice,
    chosen: choice.chosen.map(mapChoiceQuestion),
    kit: choice.kit.map(mapChoiceQuestion),
  };
}

export function mapExposure(row: ExposureRow): QuestionExposureModel {
  return {
    roundId: row.round_id,
    roundName: row.round_name,
    loopId: row.loop_id,
    candidate: row.candidate,
    jobTitle: row.job_title,
    metAt: row.met_at,
    chosen: row.chosen,
    asked: row.asked,
    version: row.version,
  };
}

export function mapLeak(row: LeakRow): LeakReportModel {
  return {
    id: row.id,
    key: row.key,
    title: row.title,
    place: row.place,
    note: row.note,
    state: row.state,
    reportedBy: row.reported_by,
    reportedAt: row.reported_at,
    settledBy: row.settled_by,
    settledAt: row.settled_at,
    finding: row.finding,
  };
}

export function mapDrift(
  { competency, quarter, mean, count }: QuestionDrift,
  catalogue: Catalogue,
): QuestionDriftModel {
  return { competency: competencyOf(catalogue, competency), quarter, mean, count };
}
