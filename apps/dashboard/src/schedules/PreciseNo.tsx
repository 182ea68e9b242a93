import { useState } from 'react';
import { Button } from '@mui/material';
import type { Desk, Relaxation, WhyNot } from './desk';
import { dateWords, whyNotText } from './why-not-text';
import { whenWords } from './words';

interface PreciseNoProps {
  readonly desk: Desk;
  readonly whyNot: WhyNot;
  readonly zone: string;
  readonly onShow: (way: Relaxation) => void;
}

function CopyAsText({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard
      .writeText(text)
      .then(() => setSaid('Copied'))
      .catch(() => setSaid('The browser did not allow copying'));
  };
  return (
    <span className="sd-copy">
      <Button onClick={copy}>Copy as text</Button>
      <span className="dim small" role="status">
        {said}
      </span>
    </span>
  );
}

function Conflict({ whyNot }: { readonly whyNot: WhyNot }) {
  if (whyNot.conflict.length === 0) return null;
  return (
    <>
      <h3>
        {whyNot.conflict.length === 1
          ? 'One rule that nothing keeps'
          : `${whyNot.conflict.length} rules that cannot hold together`}
      </h3>
      <p className="dim small">
        {whyNot.conflict.length === 1
          ? 'Without it a schedule exists.'
          : 'Give way on any one of them and a schedule exists.'}
      </p>
      <ol className="sd-bind">
        {whyNot.conflict.map(({ rule, words }, at) => (
          <li key={`${rule}${words}`}>
            <span className="n">{at + 1}</span>
            <b>{words}</b>
          </li>
        ))}
      </ol>
    </>
  );
}

function Ways({ desk, whyNot, zone, onShow }: PreciseNoProps) {
  if (whyNot.relaxations.length === 0)
    return (
      <p>
        No single rule or pair of rules makes a schedule possible. Ask the candidate for more time,
        or widen who may interview.
      </p>
    );
  return (
    <ol className="sd-ways">
      {whyNot.relaxations.map((way) => (
        <li key={way.index}>
          <div className="cost">
            <b>{way.price}</b>
            <span>price</span>
          </div>
          <div>
            <h4>{way.words}</h4>
            <p>{whenWords(desk, way.proposal.placements, zone)}</p>
          </div>
          <Button
            onClick={() => onShow(way)}
            {...(way.index === 0 ? { variant: 'contained', color: 'primary' } : {})}
          >
            Show it
          </Button>
        </li>
      ))}
    </ol>
  );
}

/** When nothing fits: what stands against it, day by day, and the smallest ways out. */
export function PreciseNo(props: PreciseNoProps) {
  const { desk, whyNot } = props;
  const title = `Nothing fits for ${desk.candidate.name}`;
  return (
    <section className="sd-none num" aria-labelledby="sd-none">
      <header>
        <div>
          <h2 id="sd-none">{title}</h2>
          <p className="dim">{desk.windowsWords}</p>
        </div>
        <CopyAsText text={whyNotText(title, whyNot)} />
      </header>
      <div className="sd-two">
        <div>
          <p className="sd-say">{whyNot.sentence}</p>
          <Conflict whyNot={whyNot} />
          {whyNot.certificate.length > 0 ? <h3>Day by day</h3> : null}
          <dl className="sd-cert">
            {whyNot.certificate.map(({ date, words }) => (
              <div key={date}>
                <dt>{dateWords(date)}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3>The smallest ways out, cheapest first</h3>
          <Ways {...props} />
          <p className="dim small sd-print">
            {whyNot.proven
              ? 'Every possibility was tried.'
              : 'The search ended at its limit; a cheaper way out may exist.'}{' '}
            Your organisation set these prices. Whichever you take is recorded under your name with
            a reason.
          </p>
        </div>
      </div>
    </section>
  );
}
