import { Link } from 'react-router-dom';
import { useListContext } from 'react-admin';
import type { BankQuestion, RoundKind } from '@debrief/web-data';
import { choices, DIFFICULTY, Empty, fromKey, ROUND_KIND, useCan, useMe, useZone } from '../layout';
import { ListPage, SearchFilter, SelectFilter } from '../layout/ListPage';
import { paths } from '../layout/paths';
import { Marked } from './Marked';
import { OpenReports } from './OpenReports';
import { PolicyVerb } from './PolicyVerb';
import { StateBadge } from './StateBadge';
import { metWords, STANDING } from './state-words';
import { useFacets } from './useFacets';
import './questions.css';

/** The question bank, searched while one types. */
export function QuestionList() {
  const roles = useMe()?.person.roles ?? [];
  const settles = roles.includes('RECRUITER') || roles.includes('ADMIN');
  const mayEdit = useCan('content', 'edit');
  return (
    <ListPage<BankQuestion>
      resource="questions"
      title="Questions"
      rowsClass="plain question-rows"
      actions={
        <div className="question-verbs">
          <PolicyVerb />
          {mayEdit ? (
            <Link className="small" to="/content">
              Edit the library
            </Link>
          ) : null}
        </div>
      }
      filters={
        <>
          <SearchFilter label="Words in the question" />
          <SelectFilter
            source="roundKind"
            label="Round"
            all="All rounds"
            options={choices(ROUND_KIND)}
          />
          <FacetFilters />
          <SelectFilter
            source="difficulty"
            label="Difficulty"
            all="Any difficulty"
            options={choices(DIFFICULTY)}
          />
          <SelectFilter
            source="standing"
            label="State"
            all="Any state"
            options={choices(STANDING)}
          />
          {settles ? <OpenReports /> : null}
        </>
      }
      empty={
        <Empty title="No questions yet">
          The starter questions are loaded when Debrief is set up.
        </Empty>
      }
    >
      {(question) => <QuestionRow question={question} />}
    </ListPage>
  );
}

/** Topics and competencies of the chosen kind of round. */
function FacetFilters() {
  const { filterValues } = useListContext();
  const kind = (filterValues as { roundKind?: RoundKind } | undefined)?.roundKind;
  const { topics, competencies } = useFacets(kind ?? null);
  return (
    <>
      <SelectFilter source="topic" label="Topic" all="All topics" options={topics} />
      <SelectFilter
        source="competency"
        label="Competency"
        all="Any competency"
        options={competencies}
      />
    </>
  );
}

function QuestionRow({ question }: { readonly question: BankQuestion }) {
  const zone = useZone();
  const { found, state } = question;
  return (
    <>
      <div>
        <Link className="title" to={paths.question(question.key)}>
          {found ? <Marked parts={found.title} /> : question.title}
        </Link>
        <p className="dim small question-tests">
          {found && found.excerpt.length > 0 ? <Marked parts={found.excerpt} /> : question.tests}
        </p>
      </div>
      <p className="small">{ROUND_KIND[question.roundKind]}</p>
      <p className="small dim">
        {fromKey(question.topic)} · {DIFFICULTY[question.difficulty].toLowerCase()}
      </p>
      <div className="small dim question-use">
        {state.standing === 'FREE' ? null : (
          <span title={state.why}>
            <StateBadge state={state.standing} />
          </span>
        )}
        <span>{metWords(state, zone)}</span>
      </div>
    </>
  );
}
