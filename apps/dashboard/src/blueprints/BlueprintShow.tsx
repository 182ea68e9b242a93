import { useGetOne } from 'react-admin';
import { Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import type { Blueprint, Rubric } from '@debrief/web-data';
import {
  AI_POLICY,
  AsyncPage,
  AsyncState,
  count,
  Page,
  PATTERN,
  ROUND_KIND,
  SEAL,
  Section,
  useAsk,
  useCan,
} from '../layout';
import { paths } from '../layout/paths';
import './blueprints.css';

type Stage = Blueprint['stages'][number];

/** One plan: its stages, what each competency weighs, and the anchors behind every rating. */
export function BlueprintShow() {
  const { id = '' } = useParams();
  const query = useGetOne<Blueprint>('blueprints', { id }, { onError: () => undefined });
  return (
    <AsyncPage query={query} what="blueprint">
      {(blueprint) => <BlueprintPage blueprint={blueprint} />}
    </AsyncPage>
  );
}

function BlueprintPage({ blueprint }: { readonly blueprint: Blueprint }) {
  const may = useCan('content', 'edit');
  return (
    <Page
      title={blueprint.title}
      actions={
        <>
          <Button component={Link} to={paths.content('blueprint', blueprint.key)}>
            Versions
          </Button>
          {may ? (
            <Button component={Link} to={paths.contentEdit('blueprint', blueprint.key)}>
              Edit
            </Button>
          ) : null}
        </>
      }
      above={<Link to="/blueprints">Blueprints</Link>}
      aside={`${PATTERN[blueprint.pattern]} · version ${blueprint.version}`}
    >
      <p className="prose">{blueprint.description}</p>
      <p className="dim small">Feedback opens {SEAL[blueprint.seal].toLowerCase()}.</p>
      <div className="columns blueprint-parts">
        <Section title="Stages and rounds">
          <ol className="stages">
            {blueprint.stages.map((stage, position) => (
              <StageItem key={stage.name} stage={stage} position={position} />
            ))}
          </ol>
        </Section>
        <Weights blueprint={blueprint} />
      </div>
      <Rubrics blueprint={blueprint} />
    </Page>
  );
}

function StageItem({ stage, position }: { readonly stage: Stage; readonly position: number }) {
  return (
    <li>
      <h3>
        <span className="dim num">{position + 1}</span> {stage.name}
      </h3>
      <p className="dim small">{stage.purpose}</p>
      <ul className="rounds">
        {stage.rounds.map((round) => (
          <li key={round.key}>
            <span>
              <span className="strong">{round.name}</span>
              <span className="dim small">
                {' '}
                {round.name === ROUND_KIND[round.kind] ? '' : ROUND_KIND[round.kind]}
              </span>
            </span>
            <span className="num">{round.durationMinutes} min</span>
            <span className="dim small">{AI_POLICY[round.aiPolicy]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Weights({ blueprint }: { readonly blueprint: Blueprint }) {
  const largest = Math.max(...blueprint.weights.map((one) => one.weight), 0.01);
  const sorted = [...blueprint.weights].sort((a, b) => b.weight - a.weight);
  return (
    <Section title="Weights" aside="with the fewest assessors">
      <ul className="weights">
        {sorted.map(({ competency, weight, minAssessors }) => (
          <li key={competency.key}>
            <span className="weight-name" title={competency.description}>
              {competency.name}
            </span>
            <span className="weight-bar" aria-hidden="true">
              <span style={{ width: `${(weight / largest) * 100}%` }} />
            </span>
            <span className="num">{percent(weight)}</span>
            <span className="dim small num">
              <span aria-hidden="true">min {minAssessors}</span>
              <span className="visually-hidden">, at least {count(minAssessors, 'assessor')}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function percent(weight: number): string {
  return `${Math.round(weight * 1000) / 10} %`;
}

/** Rubrics of the rounds of this plan, folded until asked for. */
function Rubrics({ blueprint }: { readonly blueprint: Blueprint }) {
  const query = useAsk('rubrics');
  const keys = new Set(
    blueprint.stages.flatMap((stage) => stage.rounds.map((round) => round.rubricKey)),
  );
  return (
    <Section title="Rubrics with their anchors" aside="what each rating looks like">
      <AsyncState query={query}>
        {(rubrics) => (
          <>
            {rubrics
              .filter((rubric) => keys.has(rubric.key))
              .map((rubric) => (
                <RubricFold key={rubric.id} rubric={rubric} />
              ))}
          </>
        )}
      </AsyncState>
    </Section>
  );
}

function RubricFold({ rubric }: { readonly rubric: Rubric }) {
  return (
    <details className="rubric">
      <summary>
        <span className="strong">{rubric.title}</span>{' '}
        <span className="dim small">
          {count(rubric.competencies.length, 'competency', 'competencies')} · version{' '}
          {rubric.version}
        </span>
      </summary>
      <p className="small">
        <Link className="inline" to={paths.content('rubric', rubric.key)}>
          Versions of this rubric
        </Link>
      </p>
      {rubric.competencies.map(({ competency, anchors }) => (
        <article key={competency.key} className="rubric-competency">
          <h3>
            {competency.name}
            {competency.crossRound ? <span className="tag">in every round</span> : null}
          </h3>
          <p className="dim small">{competency.description}</p>
          <ol className="anchors">
            {anchors.map((anchor) => (
              <li key={anchor.level}>
                <span className={`level level-${anchor.level}`}>{anchor.level}</span>
                <span>{anchor.text}</span>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </details>
  );
}
