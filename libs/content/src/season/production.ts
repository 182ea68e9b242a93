import { artefact, did, level, levels, said } from './text';
import type { CompetencyTexts } from './text';

/** Any round may ask. Slots: `built`, `users`, `traffic`, `broke`, `moved`, `course`. */
export const PRODUCTION_TEXTS: Readonly<Record<string, CompetencyTexts>> = {
  production_experience: levels(
    level(
      [
        said('Asked for a system with users: {course}. Asked again: the same.'),
        said('"We never got to deploy it." For all {three|four} projects named.'),
        said('No incident to tell: "it ran on my machine during the course."'),
        said('Named {course} and a notebook with {80-95} percent accuracy; no user of either.'),
        did('Described deployment as "exporting the model"; asked what follows, nothing.'),
        said('Success of the last project: "a good grade for the report." It was {course}.'),
      ],
      ['Only exercises; no system with users.', 'Nothing here has been run for anybody.'],
    ),
    level(
      [
        said('{built} exists and has users; own part ended before it went live.'),
        said('An incident seen from next door, {broke}: knows the story, not the cause.'),
        said('"It had users, I don’t know how many." On {built}.'),
        said('Ran a prototype for {10-25} colleagues for {4-8} weeks, no monitoring.'),
        said('Looked at dashboards of {built}; did not make or act on one.'),
        said('Deployed {built} with the platform team’s template; what it does stayed unclear.'),
      ],
      ['A system seen from a distance.', 'Near production, not in it.'],
    ),
    level(
      [
        said('Ran {built} for {users}, {traffic}.'),
        said(
          'After launch: {broke}. Fixed it in {2-5} days, added the check that would have caught it.',
        ),
        said('{moved}; told how it was measured.'),
        said('On call for {built}, {two|three} pages a month, last one told in detail.'),
        said('{traffic} in {built}; first limit met was memory, moved to smaller vectors.'),
        said('Rolled {built} out to {5-10} percent first, waited {one|two} weeks, then the rest.'),
      ],
      ['A real system, run and repaired.', 'Load, incident and metric, all own.'],
    ),
    level(
      [
        said('{four|five|six} releases of {built} with load, cost and quality for each; {moved}.'),
        said(
          '{broke}: traced it to the cause in {3-8} hours, changed the release practice of two teams.',
        ),
        said(
          '{built} at {traffic}; the bill went from {20-45} to {8-16} thousand a month without loss on the metric.',
        ),
        said(
          'Told the one outage in {built} that was own fault: {broke}. What it cost, and which rule came of it.',
        ),
        artefact(
          'Drew the dashboard of {built} from memory: {five|six} panels, the threshold on each, which ones proved useless.',
        ),
        said(
          'Migrated {built} to a new embedding model under {traffic}, both indexes side by side for {9-20} days, nobody noticed.',
        ),
      ],
      [
        'Several releases, numbers, and a changed practice.',
        'The operating experience we look for.',
      ],
    ),
  ),
};
