import type { RatingHabit } from '@debrief/web-data';
import { AsyncState, count, Empty, Section, useAsk, useCan } from '../layout';
import { habitWords, spreadWords } from './agreement-words';
import { Whisker } from './Whisker';

/** How the reader rates beside others; everybody, for an admin. */
export function Habits() {
  const query = useAsk('ratingHabits', 60_000);
  const all = useCan('people', 'list');
  return (
    <Section title={all ? 'Habits of interviewers' : 'How you rate beside others'}>
      <p className="agree-fit dim">
        A habit says how somebody’s ratings lie beside those of colleagues for the same candidates.
        It is no measure of an interviewer: who is strict may be right. It is taken out of the
        estimates in packets, never out of a rating.{' '}
        {all ? 'Interviewers see their own line alone.' : 'You see your own, an admin all of them.'}
      </p>
      <AsyncState query={query} what="habit">
        {({ habits, fewest }) =>
          habits.length === 0 ? (
            <Empty title={all ? 'No habit is known yet' : 'Nothing of yours is counted yet'}>
              It takes {fewest} ratings in closed loops of things that somebody else rated too.
            </Empty>
          ) : (
            <ul className="habits">
              {habits.map((habit) => (
                <Habit key={habit.person.id} habit={habit} fewest={fewest} />
              ))}
            </ul>
          )
        }
      </AsyncState>
    </Section>
  );
}

function Habit({ habit, fewest }: { readonly habit: RatingHabit; readonly fewest: number }) {
  const { person, isYou, ratings, shared, effect, low, high } = habit;
  const words = habitWords(habit);
  return (
    <li>
      <p className="habit-who">
        <b>{isYou ? `${person.name} (you)` : person.name}</b>
        <span className="dim small num">
          {count(ratings, 'rating')}, {shared} shared
        </span>
      </p>
      {shared < fewest ? (
        <p className="dim">Fewer than {fewest} shared ratings: too few to say anything</p>
      ) : (
        <>
          <p className="habit-effect num">
            {typeof effect === 'number' ? (
              <>
                <Whisker
                  value={effect}
                  low={low}
                  high={high}
                  from={-1.5}
                  to={1.5}
                  ticks={[-1, 0, 1]}
                />
                <span>{words}</span>
              </>
            ) : (
              <span className="dim habit-none">Habits are not used at present</span>
            )}
          </p>
          <p className="dim small num">{spreadWords(habit)}</p>
        </>
      )}
    </li>
  );
}
