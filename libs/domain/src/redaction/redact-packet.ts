import type {
  PacketBody,
  PacketCompetency,
  PacketFlag,
  PacketScorecard,
} from '../packet/packet-body';
import type { EvidenceNote } from '../scorecard/scorecard';
import { CollectedFinds } from './collected-finds';
import { scorecardRefs, type ScorecardRef } from './scorecard-refs';
import type {
  RedactedCompetency,
  RedactedFlag,
  RedactedPacket,
  RedactedScorecard,
} from './redacted-packet';
import { textSearch } from './redact-text';
import {
  REDACTION_FIELDS,
  type RedactionChoice,
  type RedactionField,
  type RedactionFind,
  type RedactionTerms,
} from './terms';

export interface Redaction {
  /** As its readers will see it; doubtful finds nobody has spoken of are replaced in it. */
  readonly packet: RedactedPacket;
  readonly finds: readonly RedactionFind[];
  /** Ids of the doubtful finds that a person has still to confirm; while there is one, nothing may be made of it. */
  readonly unconfirmed: readonly string[];
  /** Places where a name would still stand after all was replaced; empty but for terms that name the replacements themselves. */
  readonly leftOver: readonly string[];
  /** Which scorecard each reference stands for; never part of the paper. */
  readonly refs: readonly ScorecardRef[];
}

/**
 * Makes the paper of a committee from a packet. What goes in is named here one by one; every text
 * among it is searched for what the profile hides. It never takes away from a copy, so that a field
 * the packet gets later stays out until somebody puts it in.
 */
export function redactPacket(
  packet: PacketBody,
  profile: readonly RedactionField[],
  terms: RedactionTerms,
  choices: readonly RedactionChoice[] = [],
): Redaction {
  const fields = REDACTION_FIELDS.filter((field) => profile.includes(field));
  const refs = scorecardRefs(packet, fields.includes('interviewer'));
  const aliases = new Map(refs.map(({ personId, interviewer }) => [personId, interviewer]));
  const search = textSearch(fields, terms, aliases);
  const finds = new CollectedFinds(search, choices);
  const paper = new Paper(packet, refs, finds);
  const redacted: RedactedPacket = {
    format: 'debrief/redacted-packet/1',
    profile: fields,
    contentVersion: packet.contentVersion,
    candidate: fields.includes('name') ? 'The candidate' : packet.candidate.name,
    level: finds.text('Level', packet.level),
    competencies: packet.competencies.map((line) => paper.competency(line)),
    flags: packet.flags.map((flag) => paper.flag(flag)),
    scorecards: refs.flatMap((ref) => paper.scorecard(ref)),
    weighted: { score: packet.weighted.score, coveredWeight: packet.weighted.coveredWeight },
    recommendations: paper.recommendations(),
  };
  return { packet: redacted, refs, ...finds.result() };
}

/** Puts the parts of a packet on paper. */
class Paper {
  private readonly byseat: ReadonlyMap<string, ScorecardRef>;
  private readonly cards: ReadonlyMap<string, PacketScorecard>;
  private readonly noteIds: ReadonlyMap<string, string>;

  public constructor(
    private readonly packet: PacketBody,
    private readonly refs: readonly ScorecardRef[],
    private readonly finds: CollectedFinds,
  ) {
    this.byseat = new Map(refs.map((ref) => [ref.seatId, ref]));
    this.cards = new Map(packet.scorecards.map((card) => [card.seatId, card]));
    this.noteIds = new Map(
      refs.flatMap(({ ref, seatId }) =>
        (this.cards.get(seatId)?.body.notes ?? []).map((note, index) => [
          `${seatId} ${note.id}`,
          `${ref}.${index + 1}`,
        ]),
      ),
    );
  }

  public competency(line: PacketCompetency): RedactedCompetency {
    const { key, weight, crossRound, picture, mean, min, max, assessors, minAssessors } = line;
    return {
      key,
      name: this.finds.text(`Competency ${key}`, line.name),
      weight,
      crossRound,
      picture,
      mean,
      min,
      max,
      assessors,
      minAssessors,
      notProbed: line.notProbed,
      ratings: line.ratings.flatMap((rating) => {
        const ref = this.byseat.get(rating.seatId);
        if (!ref) return [];
        return {
          ref: ref.ref,
          level: rating.value,
          notProbed: rating.notProbed,
          supported: rating.supported,
          comment: this.finds.text(`${ref.place}: comment on ${line.name}`, rating.comment),
          notes: this.cited(rating.seatId, rating.evidence),
        };
      }),
    };
  }

  public flag(flag: PacketFlag): RedactedFlag {
    const { type, severity, picture, status, adjudication } = flag;
    return {
      type,
      name: this.finds.text(`Red flag ${type}`, flag.name),
      severity,
      picture,
      status,
      raised: flag.raised.flatMap((voice) => {
        const ref = this.byseat.get(voice.seatId);
        if (!ref) return [];
        const comment = this.finds.text(`${ref.place}: comment on ${flag.name}`, voice.comment);
        const notes = this.cited(voice.seatId, voice.evidence);
        return { ref: ref.ref, severity: voice.severity, comment, notes };
      }),
      contradicted: flag.contradicted.flatMap(({ seatId, competency, value, evidence }) => {
        const ref = this.byseat.get(seatId)?.ref;
        if (ref === undefined) return [];
        return { ref, competency, value, notes: this.cited(seatId, evidence) };
      }),
      settled: adjudication && {
        outcome: adjudication.outcome,
        reason: this.finds.text(
          `${flag.name}: why it was ${adjudication.outcome}`,
          adjudication.reason,
        ),
      },
    };
  }

  public scorecard(ref: ScorecardRef): RedactedScorecard[] {
    const card = this.cards.get(ref.seatId);
    const assessor = this.packet.assessors.find(({ seatId }) => seatId === ref.seatId);
    if (!card || !assessor) return [];
    const text = (what: string, words: string) => this.finds.text(`${ref.place}: ${what}`, words);
    const { body } = card;
    return [
      {
        ref: ref.ref,
        interviewer: ref.interviewer,
        round: this.finds.text(`Round of ${ref.ref}`, card.roundName),
        kind: card.kind,
        aiPolicy:
          this.packet.rounds.find(({ roundId }) => roundId === assessor.roundId)?.aiPolicy ?? null,
        role: assessor.role,
        independent: assessor.independent,
        amendedAfterSeeing: assessor.amendedAfterSeeing,
        hoursLate: assessor.hoursLate,
        notes: body.notes.map((note, index) => ({
          id: `${ref.ref}.${index + 1}`,
          kind: note.kind,
          text: text(`note ${index + 1}`, note.text),
        })),
        star: body.star.map((answer, index) => ({
          situation: text(`answer ${index + 1}, situation`, answer.situation),
          task: text(`answer ${index + 1}, task`, answer.task),
          action: text(`answer ${index + 1}, action`, answer.action),
          result: text(`answer ${index + 1}, result`, answer.result),
          ranLong: answer.ranLong,
          stayedGeneric: answer.stayedGeneric,
        })),
        aiTools: body.aiTools.map(({ tool, use, disclosed }, index) => ({
          tool: text(`AI tool ${index + 1}`, tool),
          use: text(`use of AI tool ${index + 1}`, use),
          disclosed,
        })),
        recommendation: card.recommendation,
        summary: text('summary', card.summary),
      },
    ];
  }

  public recommendations(): RedactedPacket['recommendations'] {
    const cards = this.refs.flatMap(({ ref, seatId }) => {
      const recommendation = this.cards.get(seatId)?.recommendation;
      return recommendation ? [{ ref, recommendation }] : [];
    });
    return this.packet.recommendations.map(({ recommendation }) => ({
      recommendation,
      refs: cards.filter((card) => card.recommendation === recommendation).map(({ ref }) => ref),
    }));
  }

  private cited(seatId: string, evidence: readonly EvidenceNote[]): string[] {
    return evidence.flatMap(({ id }) => this.noteIds.get(`${seatId} ${id}`) ?? []);
  }
}
