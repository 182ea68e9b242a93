/** SQL of decisions as a packet shows them; fragments over the id of a loop, binding nothing themselves. */

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', ${INSTANT})`;

/**
 * Boolean over the alias of a packet version: a decision rests on it that stands or still may. One
 * that was declined or taken back leaves the packet of before in its place.
 */
const standing = (version: string): string => `(${version}.reason = 'decision' AND NOT EXISTS (
  SELECT 1 FROM decision dropped JOIN decision_settlement gone ON gone.decision_id = dropped.id AND gone.state <> 'final'
  WHERE dropped.loop_id = ${version}.loop_id AND dropped.packet_version_id = ${version}.id))`;

/** SQL: body of the packet last decided on; an amendment afterwards does not replace it. */
export const DECIDED_BODY = (loopId: string): string => `(
  SELECT v.body FROM packet_version v WHERE v.loop_id = ${loopId} AND ${standing('v')}
  ORDER BY v.number DESC LIMIT 1)`;

/** SQL: the packet last decided on, as `FrozenView`; null before the first decision. */
export const FROZEN_JSON = (loopId: string): string => `(
  SELECT jsonb_build_object('number', v.number, 'sha256', v.sha256, 'frozenAt', ${iso('v.frozen_at')}, 'frozenBy', p.name,
    'reason', v.reason, 'latest', (SELECT max(number) FROM packet_version WHERE loop_id = ${loopId}))
  FROM packet_version v JOIN person p ON p.id = v.frozen_by
  WHERE v.loop_id = ${loopId} AND ${standing('v')} ORDER BY v.number DESC LIMIT 1)`;

const GROUPS_JSON = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('name', g.plan->>'name', 'needed', (g.plan->>'needed')::int, 'people', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', member.id, 'name', member.name, 'timeZone', member.time_zone) ORDER BY listed.place), '[]')
    FROM jsonb_array_elements_text(g.plan->'people') WITH ORDINALITY AS listed (id, place)
    JOIN person member ON member.id = listed.id::uuid)) ORDER BY g.place)
  FROM jsonb_array_elements(dd.groups) WITH ORDINALITY AS g (plan, place)), '[]')`;

const ANSWERS_JSON = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('personId', answer.person_id, 'person', answerer.name, 'verdict', answer.verdict,
    'reason', answer.reason, 'at', ${iso('answer.at')}) ORDER BY answer.at, answer.person_id)
  FROM approval_answer answer JOIN person answerer ON answerer.id = answer.person_id
  WHERE answer.decision_id = d.id), '[]')`;

/** SQL: all decisions of a loop, oldest first, as `StoredDecision`s; also those that were dropped. */
export const DECISIONS_JSON = (loopId: string): string => `(
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', d.id, 'number', d.number, 'outcome', d.outcome, 'level', d.level, 'rationale', d.rationale, 'decidedBy', p.name,
    'decidedAt', ${iso('d.decided_at')}, 'packetNumber', v.number, 'packetSha256', v.sha256,
    'memo', coalesce(dd.memo, ''), 'record', dd.record, 'groups', ${GROUPS_JSON}, 'answers', ${ANSWERS_JSON},
    'pending', waiting.decision_id IS NOT NULL,
    'changedSince', coalesce(waiting.content_version <> l.content_version, false),
    'settlement', CASE WHEN s.decision_id IS NULL THEN NULL ELSE jsonb_build_object(
      'state', s.state, 'by', settler.name, 'reason', s.reason, 'at', ${iso('s.at')}) END) ORDER BY d.number), '[]')
  FROM decision d JOIN loop l ON l.id = d.loop_id JOIN packet_version v ON v.id = d.packet_version_id
  JOIN person p ON p.id = d.decided_by
  LEFT JOIN decision_detail dd ON dd.decision_id = d.id
  LEFT JOIN decision_settlement s ON s.decision_id = d.id
  LEFT JOIN person settler ON settler.id = s.person_id
  LEFT JOIN decision_pending waiting ON waiting.decision_id = d.id
  WHERE d.loop_id = ${loopId})`;

/**
 * SQL: how the person stands to the decision of a loop that waits: −1 who made it, else the position
 * of their group while they have not answered; null for everybody else, and when none waits.
 */
export const STANDING = (person: string, loopId: string): string => `(
  SELECT CASE WHEN proposed.decided_by = ${person} THEN -1 ELSE (
    SELECT named.position FROM decision_approver named
    WHERE named.decision_id = proposed.id AND named.person_id = ${person} AND NOT EXISTS (
      SELECT 1 FROM approval_answer given WHERE given.decision_id = named.decision_id AND given.person_id = named.person_id)) END
  FROM decision_pending waiting JOIN decision proposed ON proposed.id = waiting.decision_id
  WHERE waiting.loop_id = ${loopId})`;

/** SQL: what the candidate was told and answered, oldest first, as `ToldView`s. */
export const COMMUNICATION_JSON = (loopId: string): string => `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('state', told.state, 'channel', told.channel, 'note', told.note,
    'by', teller.name, 'at', ${iso('told.told_at')}) ORDER BY told.written_at, told.id), '[]')
  FROM candidate_told told JOIN person teller ON teller.id = told.told_by WHERE told.loop_id = ${loopId})`;
