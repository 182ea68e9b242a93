// The wall of packets: everything about a loop combined, frozen and decided on.
import {
  ApprovalAnswerEntity,
  ApprovalFlowEntity,
  DecisionApproverEntity,
  DecisionDetailEntity,
  DecisionPendingEntity,
  DecisionSettlementEntity,
} from './approval.entity';
import { CandidateToldEntity } from './communication.entity';
import { DecisionEntity, PacketProjectionEntity, PacketVersionEntity } from './packet.entity';

export { PacketModule, PacketWorkerModule } from './packet.module';
export { PacketProcessors } from './packet-refresh.processor';
export { PacketReader } from './packet.reader';
export { FlagPictureWord, PictureWord } from './packet.words';
export { ALL_STAGES, PacketAssembler } from './packet.assembler';
export { askedPacket } from './packet-document';
export { DecisionService } from './decision.service';
export type { PacketView } from './packet.mapper';

/** For the data source: the tables as TypeORM knows them. */
export const PACKET_ENTITIES = [
  PacketProjectionEntity,
  PacketVersionEntity,
  DecisionEntity,
  DecisionDetailEntity,
  DecisionApproverEntity,
  DecisionPendingEntity,
  DecisionSettlementEntity,
  ApprovalFlowEntity,
  ApprovalAnswerEntity,
  CandidateToldEntity,
];
