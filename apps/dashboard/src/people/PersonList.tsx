import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Person } from '@debrief/web-data';
import { choices, cityOf, Empty, ROLE, useCan } from '../layout';
import { ListPage, SearchFilter, SelectFilter } from '../layout/ListPage';
import { paths } from '../layout/paths';
import './people.css';

/** Everybody who may sign in, for admins. */
export function PersonList() {
  const mayInvite = useCan('people', 'create');
  const invite = mayInvite ? (
    <Button component={Link} to="/people/create" variant="contained" color="primary">
      Invite a person
    </Button>
  ) : null;
  return (
    <ListPage<Person>
      resource="people"
      title="People"
      actions={invite}
      rowsClass="plain person-rows"
      filters={
        <>
          <SearchFilter label="Name or e-mail" />
          <SelectFilter source="role" label="Role" all="All roles" options={choices(ROLE)} />
        </>
      }
      empty={<Empty title="Nobody here yet" action={invite} />}
    >
      {(person) => <PersonRow person={person} />}
    </ListPage>
  );
}

function PersonRow({ person }: { readonly person: Person }) {
  return (
    <>
      <div>
        <Link className="title" to={paths.person(person.id)}>
          {person.name}
        </Link>
        <p className="dim small">{person.email}</p>
      </div>
      <p className="tags">
        {person.roles.map((role) => (
          <span key={role} className="tag">
            {ROLE[role]}
          </span>
        ))}
        {person.roles.length === 0 ? <span className="dim small">No role</span> : null}
      </p>
      <p className="small dim">
        {person.active ? cityOf(person.timeZone) : <span className="tag">not active</span>}
      </p>
    </>
  );
}
