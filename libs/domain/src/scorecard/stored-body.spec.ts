import { SOUND } from './scorecard.fixture';
import { completeBody } from './stored-body';

describe('completeBody', () => {
  it('gives a body from before artefacts, timing, asked questions and AI tools their empty parts', () => {
    const { asked: _asked, aiTools: _aiTools, ...rest } = SOUND;
    const earlier = {
      ...rest,
      notes: SOUND.notes.map(({ fileId: _fileId, ...note }) => note),
      star: SOUND.star.map(({ seconds: _seconds, ...answer }) => answer),
    };
    expect(completeBody(earlier)).toEqual({
      ...SOUND,
      notes: SOUND.notes.map((note) => ({ ...note, fileId: null })),
      star: SOUND.star.map((answer) => ({ ...answer, seconds: null })),
      asked: [],
      aiTools: [],
    });
  });

  it('leaves a whole body as it is', () => {
    expect(completeBody(SOUND)).toEqual(SOUND);
  });
});
