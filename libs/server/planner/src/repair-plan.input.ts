import { AFTER_NO_SHOW, NO_SHOWS, REPAIR_MODES } from '@debrief/domain';
import type { AfterNoShow, NoShowOf, RepairMode } from '@debrief/domain';
import { registerWords, Uuid } from '@debrief/server-kernel';
import { Field, InputType, Int } from '@nestjs/graphql';

export const RepairModeWord = registerWords(
  'RepairMode',
  REPAIR_MODES,
  'What happens by itself when somebody falls out of a settled panel',
  {
    off: 'Nothing is looked for',
    propose: 'Ways to repair it are found; a person decides each',
    apply: 'A plain swap at the same time is made; a person decides everything else',
  },
);
export const NoShowOfWord = registerWords('NoShowOf', NO_SHOWS, 'Who did not come to a round', {
  candidate: 'The candidate',
  interviewer: 'Somebody of the panel',
});
export const AfterNoShowWord = registerWords(
  'AfterNoShow',
  AFTER_NO_SHOW,
  'What becomes of a round that its candidate did not come to',
  {
    reschedule: 'It loses its slot, so that another can be found; its panel stays',
    cancel: 'It will not be held; its panel is let off',
  },
);

@InputType('ApproveRepairInput', { description: 'A way to repair a schedule that is to be taken' })
export class ApproveRepairInput {
  @Field(() => Uuid, { description: 'The open repair' })
  public repairId!: string;
  @Field(() => Int, { description: 'Version of the repair you decided on' })
  public version!: number;
  @Field(() => Int, { description: 'Which of its proposals, from 0' })
  public proposal!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key approves once' })
  public idempotencyKey!: string;
}

@InputType('DismissRepairInput', { description: 'A repair that is not wanted' })
export class DismissRepairInput {
  @Field(() => Uuid, { description: 'The open repair' })
  public repairId!: string;
  @Field(() => Int, { description: 'Version of the repair you decided on' })
  public version!: number;
  @Field(() => String, { nullable: true, description: 'Why, for the record' })
  public reason?: string | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key dismisses once' })
  public idempotencyKey!: string;
}

@InputType('SaveRepairPolicyInput', { description: 'What is repaired without a person' })
export class SaveRepairPolicyInput {
  @Field(() => Int, { description: 'Version of the policy you decided on; 0 for the first' })
  public version!: number;
  @Field(() => RepairModeWord, { description: 'Whether repairs are proposed or made' })
  public mode!: RepairMode;
  @Field(() => Int, {
    description: 'Working hours that whoever steps in must have left before the round, 0 to 80',
  })
  public cutoffHours!: number;
  @Field(() => Int, { description: 'Swaps on one loop that need no person, 1 to 10' })
  public mostSwaps!: number;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key saves once' })
  public idempotencyKey!: string;
}

@InputType('RecordNoShowInput', { description: 'Somebody who did not come to a round' })
export class RecordNoShowInput {
  @Field(() => Uuid, { description: 'The round that was missed' })
  public roundId!: string;
  @Field(() => NoShowOfWord, { description: 'Who did not come' })
  public who!: NoShowOf;
  @Field(() => Uuid, { nullable: true, description: 'Seat of the interviewer who did not come' })
  public seatId?: string | null;
  @Field(() => Int, { description: 'Version of the seat, or of the round for a candidate' })
  public version!: number;
  @Field(() => String, { description: 'What happened' })
  public reason!: string;
  @Field(() => AfterNoShowWord, {
    nullable: true,
    description: 'For a candidate: what becomes of the round; left out, it waits for another slot',
  })
  public then?: AfterNoShow | null;
  @Field(() => Uuid, { description: 'Chosen by the client; the same key records once' })
  public idempotencyKey!: string;
}
