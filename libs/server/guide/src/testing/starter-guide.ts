import { PREPARATION_PLAN, STARTER_CONTENT } from '@debrief/content';
import { addDays, type BlueprintBody } from '@debrief/domain';
import { guideContents, type GuideContents } from '../guide.contents';

export const STARTS_ON = '2026-11-24';

/** The guide of one of the starter blueprints, so many days before its onsite. */
export function starterGuide(
  blueprint: Pick<BlueprintBody, 'stages'>,
  daysLeft: number,
  organisation = 'Fernhollow',
): GuideContents {
  return guideContents({
    organisation,
    blueprint,
    rubrics: new Map(STARTER_CONTENT.rubrics.map((rubric) => [rubric.key, rubric])),
    competencies: new Map(STARTER_CONTENT.competencies.map((one) => [one.key, one])),
    plan: PREPARATION_PLAN,
    startsOn: STARTS_ON,
    onsiteOn: addDays(STARTS_ON, daysLeft),
    daysLeft,
  });
}

/** The words of a page of HTML, as a reader meets them. */
export function wordsOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, ' ')
    .replace(/<\/(?:b|a)>/g, '')
    .replace(/<(?:b|a)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
