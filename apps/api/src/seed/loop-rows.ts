import { countsAsAssessor, type ScorecardBody } from '@debrief/domain';
import type { LoopDraft } from './loop-draft';
import type { DraftCard, DraftSeat } from './loop-parts';
import { moment, type Rows } from './tables';

/** Writes a loop out as rows, audit rows last and in the order of time. */
export function writeLoop(rows: Rows, loop: LoopDraft): void {
  writeHead(rows, loop);
  for (const stage of loop.stages) {
    rows.add('stage', {
      id: stage.id,
      loop_id: loop.id,
      position: stage.position,
      kind: stage.kind,
      name: stage.name,
      state: stage.state,
      closed_at: moment(stage.closedAt),
    });
  }
  writeRounds(rows, loop);
  for (const seat of loop.seats()) writeSeat(rows, loop, seat);
  writeFindings(rows, loop);
  for (const act of [...loop.acts].sort((a, b) => a.at - b.at)) {
    rows.add('audit_event', {
      at: moment(act.at),
      actor_id: act.actorId,
      actor_kind: 'person',
      action: act.action,
      subject_type: act.subjectType,
      subject_id: act.subjectId,
      loop_id: loop.id,
      detail: act.detail,
    });
  }
}

function writeHead(rows: Rows, loop: LoopDraft): void {
  rows.add('loop', {
    id: loop.id,
    application_id: loop.candidate.applicationId,
    candidate_id: loop.candidate.id,
    job_id: loop.job.id,
    is_mock: loop.isMock,
    state: loop.state,
    seal: loop.blueprint.body.seal,
    blueprint_version_id: loop.blueprint.id,
    taxonomy_version_id: loop.world.pins.taxonomy.id,
    current_stage: loop.currentStage,
    stop_reason: loop.stopReason,
    started_at: moment(loop.startedAt),
    last_activity_at: moment(loop.lastActivityAt),
    closed_at: moment(loop.closedAt),
    missing_count: loop.missing().length,
    content_version: loop.contentVersion,
    version: loop.version,
  });
}

function writeRounds(rows: Rows, loop: LoopDraft): void {
  const { pins } = loop.world;
  for (const { id, stage, plan, cancelled, startsAt, endsAt } of loop.rounds()) {
    rows.add('round', {
      id,
      loop_id: loop.id,
      stage_id: stage.id,
      position: plan.position,
      key: plan.key,
      kind: plan.kind,
      name: plan.name,
      duration_minutes: plan.durationMinutes,
      ai_policy: plan.aiPolicy,
      rubric_version_id: pins.rubric(plan.rubricKey).id,
      kit_version_id: pins.kit(plan.kitKey).id,
      state: cancelled ? 'cancelled' : startsAt === null ? 'unscheduled' : 'scheduled',
      starts_at: moment(startsAt),
      ends_at: moment(endsAt),
    });
  }
}

function writeSeat(rows: Rows, loop: LoopDraft, seat: DraftSeat): void {
  const { id, round, person, role, state, reason, assignedAt, card } = seat;
  const during =
    round.startsAt === null || state === 'removed'
      ? null
      : `[${moment(round.startsAt)},${moment(round.endsAt)})`;
  rows.add('seat', {
    id,
    round_id: round.id,
    stage_id: round.stage.id,
    loop_id: loop.id,
    person_id: person.id,
    role,
    state,
    reason,
    filed_at: moment(card?.submittedAt ?? null),
    during,
    assigned_at: moment(assignedAt),
  });
  if (card) writeCard(rows, loop, seat, card);
}

function writeCard(rows: Rows, loop: LoopDraft, seat: DraftSeat, card: DraftCard): void {
  rows.add('scorecard', {
    id: card.id,
    seat_id: seat.id,
    round_id: seat.round.id,
    stage_id: seat.round.stage.id,
    loop_id: loop.id,
    author_id: seat.person.id,
    counts: countsAsAssessor(seat.role) && !loop.isMock,
    independent: card.independent,
    submitted_at: moment(card.submittedAt),
  });
  for (const { number, submittedAt, afterSeeingOthers, reason, body } of card.versions) {
    const id = loop.world.ids.next();
    rows.add('scorecard_version', {
      id,
      scorecard_id: card.id,
      loop_id: loop.id,
      number,
      body,
      recommendation: body.recommendation,
      summary: body.summary,
      amendment_reason: reason,
      after_seeing_others: afterSeeingOthers,
      submitted_by: seat.person.id,
      submitted_at: submittedAt.toISOString(),
    });
    writeJudgements(rows, loop, id, body);
  }
}

function writeJudgements(
  rows: Rows,
  loop: LoopDraft,
  versionId: string,
  body: ScorecardBody,
): void {
  for (const { competency, value, evidence } of body.ratings) {
    rows.add('rating', {
      scorecard_version_id: versionId,
      competency,
      value: value === 'not_probed' ? null : value,
      evidence_count: evidence.length,
    });
  }
  for (const { type, severity, evidence } of body.flags) {
    rows.add('red_flag', {
      id: loop.world.ids.next(),
      scorecard_version_id: versionId,
      loop_id: loop.id,
      type,
      severity,
      evidence_count: evidence.length,
    });
  }
}

function writeFindings(rows: Rows, loop: LoopDraft): void {
  for (const { id, type, outcome, reason, by, at } of loop.adjudications) {
    rows.add('flag_adjudication', {
      id,
      loop_id: loop.id,
      flag_type: type,
      outcome,
      reason,
      adjudicator_id: by.id,
      at: moment(at),
    });
  }
  for (const { personId, via, at } of loop.looks)
    rows.add('access_ledger', { loop_id: loop.id, person_id: personId, via, at: moment(at) });
  for (const { id, person, reason, at } of loop.earlyLooks)
    rows.add('early_look', { id, loop_id: loop.id, person_id: person.id, reason, at: moment(at) });
  loop.decisions.forEach(({ id, packet, outcome, level, rationale, by, at }, index) => {
    const number = index + 1;
    rows.add('packet_version', {
      id: packet.id,
      loop_id: loop.id,
      number,
      body: packet.body,
      sha256: packet.sha256,
      frozen_at: moment(at),
      frozen_by: by.id,
      reason: 'decision',
    });
    rows.add('decision', {
      id,
      loop_id: loop.id,
      packet_version_id: packet.id,
      number,
      outcome,
      level,
      rationale,
      decided_by: by.id,
      decided_at: moment(at),
    });
  });
}
