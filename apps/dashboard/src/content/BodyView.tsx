import type { ReactNode } from 'react';
import type {
  BlueprintBody,
  FlagTaxonomyBody,
  KitBody,
  QuestionBody,
  RubricBody,
} from '@debrief/domain';
import { Link } from 'react-router-dom';
import { count, duration, Facts, fromKey, Prose, Section } from '../layout';
import { nameIn, useBank } from './BankContext';
import { roundsOf, type TypedBody } from './bodies';
import { percent } from './shares';
import {
  aiPolicyWords,
  contentPaths,
  difficultyWords,
  patternWords,
  roundKindWords,
  sealWords,
  stageKindWords,
} from './words';

/** A body as it is read, whatever it is. */
export function BodyView({ given }: { readonly given: TypedBody }) {
  switch (given.type) {
    case 'rubric':
      return <RubricView body={given.body} />;
    case 'kit':
      return <KitView body={given.body} />;
    case 'question':
      return <QuestionView body={given.body} />;
    case 'flag_taxonomy':
      return <TaxonomyView body={given.body} />;
    case 'blueprint':
      return <BlueprintView body={given.body} />;
  }
}

const LEVELS = [1, 2, 3, 4] as const;

function useNames(): (keys: readonly string[]) => string {
  const { competencies } = useBank();
  return (keys) => keys.map((key) => nameIn(competencies, key)).join(', ');
}

function RubricView({ body }: { readonly body: RubricBody }) {
  const names = useNames();
  return (
    <Section
      title="Competencies and anchors"
      aside={`${roundKindWords(body.roundKind)} · ${body.aiPolicies.map(aiPolicyWords).join(', ')}`}
    >
      {body.competencies.map(({ competency, anchors }) => (
        <article key={competency} className="cv-competency">
          <h3>{names([competency])}</h3>
          <ol className="ed-anchors">
            {LEVELS.map((level) => (
              <li key={level} className={`cv-anchor ed-anchor-${level}`}>
                <span className="ed-level num">{level}</span>
                <p>{anchors[level]}</p>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </Section>
  );
}

function KitView({ body }: { readonly body: KitBody }) {
  const names = useNames();
  const { questions } = useBank();
  const sum = body.plan.reduce((total, { minutes }) => total + minutes, 0);
  return (
    <>
      <Section title="Purpose" aside={roundKindWords(body.roundKind)}>
        <Prose text={body.purpose} className="cv-text" />
        <Facts
          items={[
            ['Focus', names(body.focusCompetencies)],
            ['Answers', body.capturesStar ? 'As situation, task, action, result' : null],
          ]}
        />
      </Section>
      <Section title="Plan of the round" aside={`${sum} min`}>
        <ol className="cv-plan">
          {body.plan.map(({ title, minutes }, index) => (
            <li key={index}>
              <span>{title}</span>
              <span className="num">{minutes} min</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Questions">
        <Points
          items={body.questionKeys.map((key) => (
            <Link key={key} className="inline" to={contentPaths.item('question', key)}>
              {nameIn(questions, key)}
            </Link>
          ))}
        />
      </Section>
      <div className="ed-pair">
        <Section title="Do">
          <Points items={body.doList} />
        </Section>
        <Section title="Do not">
          <Points items={body.dontList} />
        </Section>
      </div>
    </>
  );
}

function QuestionView({ body }: { readonly body: QuestionBody }) {
  const names = useNames();
  return (
    <>
      <Section title="Ask" aside={roundKindWords(body.roundKind)}>
        <Prose text={body.prompt} className="cv-text" />
        <Facts
          items={[
            ['Tests', body.tests],
            ['Topic', fromKey(body.topic)],
            ['Difficulty', difficultyWords(body.difficulty)],
            ['Evidence for', names(body.competencies)],
          ]}
        />
      </Section>
      <Section title="Key points">
        <Points items={body.keyPoints.map(({ text }) => text)} />
      </Section>
      <Section title="Follow-ups">
        <Points items={body.followUps} />
      </Section>
      <div className="ed-pair">
        <Section title="Strong signs">
          <Points items={body.strongSigns} />
        </Section>
        <Section title="Weak signs">
          <Points items={body.weakSigns} />
        </Section>
      </div>
    </>
  );
}

function TaxonomyView({ body }: { readonly body: FlagTaxonomyBody }) {
  const names = useNames();
  return (
    <Section title="Red flags" aside={count(body.flags.length, 'type')}>
      {body.flags.map((flag) => (
        <article key={flag.key} className="cv-competency">
          <h3>{flag.name}</h3>
          <Facts
            items={[
              ['Heard', flag.heard],
              ['Cleared by', flag.clearedBy],
              ['Speaks about', names(flag.competencies)],
            ]}
          />
        </article>
      ))}
    </Section>
  );
}

function BlueprintView({ body }: { readonly body: BlueprintBody }) {
  const names = useNames();
  const rounds = roundsOf(body);
  const minutes = rounds.reduce((sum, round) => sum + round.durationMinutes, 0);
  return (
    <>
      <Section title="What it is" aside={patternWords(body.pattern)}>
        <Prose text={body.description} className="cv-text" />
        <Facts items={[['Feedback opens', sealWords(body.seal)]]} />
      </Section>
      <Section
        title="Stages and rounds"
        aside={`${count(rounds.length, 'round')}, ${duration(minutes * 60_000)}`}
      >
        {body.stages.map((stage, index) => (
          <article key={index} className="cv-competency">
            <h3>
              {stage.name} <span className="tag">{stageKindWords(stage.kind)}</span>
            </h3>
            <p className="dim small">{stage.purpose}</p>
            <ul className="cv-rounds">
              {stage.rounds.map((round) => (
                <Round key={round.key} round={round} />
              ))}
            </ul>
          </article>
        ))}
      </Section>
      <Section title="Weights">
        <ol className="cv-plan">
          {body.weights.map(({ competency, weight, minAssessors }) => (
            <li key={competency}>
              <span>{names([competency])}</span>
              <span className="num">
                {percent(weight)} <span className="dim small">min {minAssessors}</span>
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function Round({ round }: { readonly round: BlueprintBody['stages'][number]['rounds'][number] }) {
  const { rubrics, kits } = useBank();
  return (
    <li>
      <p>
        <span className="strong">{round.name}</span>{' '}
        <span className="dim small num">
          {roundKindWords(round.kind)} · {round.durationMinutes} min ·{' '}
          {aiPolicyWords(round.aiPolicy)}
        </span>
      </p>
      <p className="small">
        <Link className="inline" to={contentPaths.item('rubric', round.rubricKey)}>
          Rubric: {nameIn(rubrics, round.rubricKey)}
        </Link>{' '}
        ·{' '}
        <Link className="inline" to={contentPaths.item('kit', round.kitKey)}>
          Kit: {nameIn(kits, round.kitKey)}
        </Link>
      </p>
    </li>
  );
}

function Points({ items }: { readonly items: readonly ReactNode[] }) {
  if (items.length === 0) return <p className="dim ed-none">None.</p>;
  return (
    <ul className="cv-points">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
