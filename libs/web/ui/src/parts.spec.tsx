import { renderToStaticMarkup } from 'react-dom/server';
import { CoverageBar, isGap } from './CoverageBar';
import { DueLabel } from './DueLabel';
import { EvidenceNote } from './EvidenceNote';
import { RatingMark } from './RatingMark';
import { RatingScale } from './RatingScale';
import { RecommendationRow } from './RecommendationRow';
import { SavedState } from './SavedState';
import { SealedPanel } from './SealedPanel';
import { SpreadBar } from './SpreadBar';

const ANCHORS = [1, 2, 3, 4].map((level) => ({ level, text: `what a ${level} looks like` }));
const count = (html: string, part: string) => html.split(part).length - 1;

function scale(more: Partial<Parameters<typeof RatingScale>[0]> = {}) {
  return renderToStaticMarkup(
    <RatingScale
      labelledBy="heading"
      heading={<h3 id="heading">Architecture</h3>}
      anchors={ANCHORS}
      value={null}
      notProbed={false}
      folded={false}
      onRate={() => undefined}
      {...more}
    />,
  );
}

describe('RatingScale', () => {
  it('is a named group of five native radios, each described by its anchor', () => {
    const html = scale();
    expect(html).toContain('role="radiogroup" aria-labelledby="heading"');
    expect(count(html, 'type="radio"')).toBe(5);
    expect(count(html, 'aria-describedby=')).toBe(5);
    expect(html).toContain('Not probed');
  });

  it('keeps the radios and their descriptions when folded, and shows the chosen anchor', () => {
    const html = scale({ folded: true, value: 3 });
    expect(count(html, 'type="radio"')).toBe(5);
    expect(count(html, 'what a 3 looks like')).toBe(2);
    expect(count(html, 'what a 2 looks like')).toBe(1);
  });

  it('checks not probed instead of a number', () => {
    expect(count(scale({ notProbed: true }), 'checked=""')).toBe(1);
  });
});

describe('RatingMark', () => {
  it('prints the numeral, whatever the colour', () => {
    expect(renderToStaticMarkup(<RatingMark value={2} />)).toContain('>2<');
  });

  it('says not probed in words and never as a number', () => {
    const html = renderToStaticMarkup(<RatingMark value={null} notProbed />);
    expect(html).toContain('not probed');
    expect(html).not.toMatch(/>[0-9]</u);
  });
});

describe('RecommendationRow', () => {
  it('gives every view the same box, without a colour for hire or no hire', () => {
    const html = renderToStaticMarkup(
      <RecommendationRow groups={[{ recommendation: 'NO', names: ['Ana'] }]} />,
    );
    expect(html).toContain('Ana');
    expect(html).not.toContain('class="no');
    expect(html).not.toContain('style=');
  });

  it('shows too little signal only when somebody said so', () => {
    const none = renderToStaticMarkup(<RecommendationRow groups={[]} />);
    const one = renderToStaticMarkup(
      <RecommendationRow groups={[{ recommendation: 'INSUFFICIENT_SIGNAL', names: ['Ben'] }]} />,
    );
    expect(none).not.toContain('Too little signal');
    expect(one).toContain('Too little signal');
  });
});

describe('coverage', () => {
  it('is a gap only when planned seats cannot reach the minimum', () => {
    expect(isGap({ have: 1, planned: 1, need: 2 })).toBe(false);
    expect(isGap({ have: 1, planned: 0, need: 2 })).toBe(true);
  });

  it('draws one dot for each assessor, to come and missing', () => {
    const html = renderToStaticMarkup(<CoverageBar have={1} planned={1} need={3} />);
    expect([count(html, '"in"'), count(html, '"to-come"'), count(html, '"gap"')]).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('small parts', () => {
  it('marks only what is late', () => {
    expect(renderToStaticMarkup(<DueLabel late={false} text="due in 3 h" />)).not.toContain('late');
    expect(renderToStaticMarkup(<DueLabel late text="1 h late" />)).toContain('ui-due late');
  });

  it('announces the save state politely', () => {
    const html = renderToStaticMarkup(<SavedState tone="saved" text="Saved 12:03:05" />);
    expect(html).toContain('role="status"');
    expect(html).toContain('Saved 12:03:05');
  });

  it('says what opens a sealed part', () => {
    const html = renderToStaticMarkup(
      <SealedPanel title="Sealed.">Opens when you file.</SealedPanel>,
    );
    expect(html).toContain('Opens when you file.');
  });

  it('shows a note with its kind and its moment', () => {
    const note = { id: 'n', kind: 'SAID', text: '“Uptime.”', atSeconds: 1900 } as const;
    expect(renderToStaticMarkup(<EvidenceNote note={note} author="Aiko" />)).toContain(
      'said, 31:40',
    );
  });

  it('draws no mean for a single rating', () => {
    expect(renderToStaticMarkup(<SpreadBar min={3} max={3} mean={null} n={1} />)).toContain(
      'class="one"',
    );
    expect(renderToStaticMarkup(<SpreadBar min={2} max={4} mean={3} n={2} />)).toContain(
      'class="mean"',
    );
  });
});
