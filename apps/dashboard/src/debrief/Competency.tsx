import { useId, useState } from 'react';
import { EvidenceNote, Icon, RatingMark } from '@debrief/web-ui';
import type { Packet, PacketAssessor, PacketCompetency, PacketRating } from '@debrief/web-data';
import { amendedTo } from '../packets/packet-facts';
import { notesAbout, type About } from './about';
import { NotesHere } from './NotesHere';
import type { ReadingTools } from './reading-tools';
import { citeKey } from './reading';

interface VoiceProps {
  readonly packet: Packet;
  readonly competency: PacketCompetency;
  readonly tools: ReadingTools;
}

interface Voiced {
  readonly assessor: PacketAssessor;
  readonly rating: PacketRating;
}

/** Ratings with whose they are, in the order of the packet's people. */
function voicesOf(packet: Packet, { ratings }: PacketCompetency): readonly Voiced[] {
  return packet.assessors.flatMap((assessor) => {
    const rating = ratings.find(({ seatId }) => seatId === assessor.seatId);
    return rating ? [{ assessor, rating }] : [];
  });
}

function Mark({ rating }: { readonly rating: PacketRating }) {
  return (
    <RatingMark
      small
      value={rating.value}
      notProbed={rating.notProbed}
      unsupported={!rating.supported && !rating.notProbed}
    />
  );
}

function Voice({ packet, competency, tools, voiced }: VoiceProps & { readonly voiced: Voiced }) {
  const { assessor, rating } = voiced;
  const amended = amendedTo(packet, rating.seatId, competency.key);
  const { cite, cited } = tools;
  return (
    <li>
      <p className="ui-note-head">
        <Mark rating={rating} />
        <b>{tools.isYou(assessor.personId) ? 'You' : assessor.name}</b>
        <span className="dim">{assessor.roundName}</span>
      </p>
      {rating.anchor ? <p className="dim small">{rating.anchor}</p> : null}
      {rating.evidence.map((note) => {
        const one = { seatId: rating.seatId, noteId: note.id };
        return (
          <EvidenceNote key={note.id} note={note}>
            {cite ? (
              <button
                type="button"
                className="db-cite-this"
                aria-pressed={cited.has(citeKey(one))}
                onClick={() => cite(one)}
              >
                <Icon name={cited.has(citeKey(one)) ? 'check' : 'plus'} size={12} />
                {cited.has(citeKey(one)) ? 'Cited in your vote' : 'Cite in your vote'}
              </button>
            ) : null}
          </EvidenceNote>
        );
      })}
      {rating.comment ? <p className="db-comment">{rating.comment}</p> : null}
      {!rating.supported && !rating.notProbed ? (
        <p className="small">Too little evidence, so it is left out of every number.</p>
      ) : null}
      {amended ? (
        <p className="small">
          <Icon name="pencil" size={12} /> Amended to {amended} after seeing others. The first
          version counts.
        </p>
      ) : null}
    </li>
  );
}

/** One competency as a line of ratings; a click or key opens the words under them. */
export function Competency({ packet, competency, tools }: VoiceProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const voices = voicesOf(packet, competency);
  const about: About = { competency: competency.key, flagType: null };
  const own = notesAbout(tools.debrief.notes, about).length;
  return (
    <div className="db-comp">
      <button
        type="button"
        className="db-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <b>
          <Icon name={open ? 'down' : 'next'} size={12} />
          {competency.name}
        </b>
        <span className="db-marks">
          {voices.map(({ assessor, rating }) => (
            <span key={rating.seatId}>
              <Mark rating={rating} />
              {tools.shortName(assessor)}
              {amendedTo(packet, rating.seatId, competency.key) ? (
                <Icon name="pencil" size={12} />
              ) : null}
            </span>
          ))}
          {voices.length === 0 ? <span>not assessed by anyone</span> : null}
          {own > 0 ? (
            <span className="db-own">
              <Icon name="eye" size={12} />
              {own}
              <span className="visually-hidden"> notes</span>
            </span>
          ) : null}
        </span>
      </button>
      <div id={id} hidden={!open} className="db-evidence">
        {open ? (
          <>
            {voices.length > 0 ? (
              <ul className="db-voices">
                {voices.map((voiced) => (
                  <Voice
                    key={voiced.rating.seatId}
                    packet={packet}
                    competency={competency}
                    tools={tools}
                    voiced={voiced}
                  />
                ))}
              </ul>
            ) : (
              <p className="dim">Nobody rated it, and nobody marked it as not probed.</p>
            )}
            <NotesHere tools={tools} about={about} name={competency.name} />
          </>
        ) : null}
      </div>
    </div>
  );
}
