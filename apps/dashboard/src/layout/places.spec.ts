import type { Me } from '@debrief/web-data';
import { initials, isAt, PLACES, placesFor } from './places';

const labels = (can: string[]) => placesFor({ can } as Me).map((place) => place.label);

describe('the rail', () => {
  it('shows an interviewer the loop and the bank, not candidates, jobs or people', () => {
    expect(labels([])).toEqual([
      'Home',
      'Loops',
      'Scorecards',
      'Packets',
      'Questions',
      'Library',
      'Training',
      'Agreement',
    ]);
  });

  it('adds candidates and jobs for a recruiter, people for an admin', () => {
    expect(labels(['read_candidates', 'update_job', 'manage_loops'])).toEqual(
      PLACES.map((place) => place.label).filter((label) => label !== 'People'),
    );
    expect(labels(['manage_people'])).toContain('People');
  });

  it('marks the place of a page below it, and Home only for itself', () => {
    const [home, loops] = PLACES;
    if (!home || !loops) throw new Error('the rail is empty');
    expect([isAt(home, '/'), isAt(home, '/loops')]).toEqual([true, false]);
    expect([isAt(loops, '/loops/1/show'), isAt(loops, '/loopsome')]).toEqual([true, false]);
  });

  it('holds rubrics, kits and red flags together with blueprints in the library', () => {
    const library = PLACES.find(({ label }) => label === 'Library');
    if (!library) throw new Error('there is no library');
    expect(
      ['/content/rubric/coding', '/blueprints/1/show', '/contents'].map((at) => isAt(library, at)),
    ).toEqual([true, true, false]);
  });

  it('makes two letters of a name, one of a single word', () => {
    expect([
      initials('Radka Nwosu'),
      initials('  Ada  '),
      initials('Ana María de la Cruz'),
      initials(''),
    ]).toEqual(['RN', 'A', 'AC', '']);
  });
});
