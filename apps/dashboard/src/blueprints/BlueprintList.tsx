import { Link } from 'react-router-dom';
import type { Blueprint } from '@debrief/web-data';
import { count, duration, Empty, PATTERN } from '../layout';
import { ListPage } from '../layout/ListPage';
import { paths } from '../layout/paths';
import './blueprints.css';

/** Plans that loops are made from. */
export function BlueprintList() {
  return (
    <ListPage<Blueprint>
      resource="blueprints"
      title="Blueprints"
      rowsClass="plain blueprint-rows"
      empty={
        <Empty title="No blueprints yet">
          The starter blueprints are loaded when Debrief is set up.
        </Empty>
      }
    >
      {(blueprint) => <BlueprintRow blueprint={blueprint} />}
    </ListPage>
  );
}

function BlueprintRow({ blueprint }: { readonly blueprint: Blueprint }) {
  const rounds = blueprint.stages.flatMap((stage) => stage.rounds);
  const minutes = rounds.reduce((sum, round) => sum + round.durationMinutes, 0);
  return (
    <>
      <div>
        <Link className="title" to={paths.blueprint(blueprint.id)}>
          {blueprint.title}
        </Link>
        <p className="dim small">{blueprint.description}</p>
      </div>
      <p className="small">{PATTERN[blueprint.pattern]}</p>
      <p className="small dim num">
        {count(blueprint.stages.length, 'stage')}, {count(rounds.length, 'round')},{' '}
        {duration(minutes * 60_000)}
      </p>
    </>
  );
}
