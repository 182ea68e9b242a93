import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What no interviewer may read of a candidate. */
@Entity('candidate_restricted')
export class CandidateRestrictedEntity {
  @PrimaryColumn({
    name: 'candidate_id',
    type: 'uuid',
    primaryKeyConstraintName: 'pk_candidate_restricted',
  })
  public candidateId!: string;
  @Column({ name: 'private_notes', type: 'text', default: '' })
  public privateNotes!: string;
  @Column({ type: 'jsonb', default: {} })
  public demographics!: object;
}

/** What no interviewer may read of an application. */
@Entity('application_restricted')
export class ApplicationRestrictedEntity {
  @PrimaryColumn({
    name: 'application_id',
    type: 'uuid',
    primaryKeyConstraintName: 'pk_application_restricted',
  })
  public applicationId!: string;
  @Column({ name: 'pay_expectation', type: 'text', default: '' })
  public payExpectation!: string;
}
