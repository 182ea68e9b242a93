import { canonicalJson } from '@debrief/domain';
import {
  AppError,
  Clock,
  UnitOfWork,
  type Actor,
  type NotFound,
  type RequestContext,
} from '@debrief/server-kernel';
import type { FeedbackLocked } from '@debrief/server-loop';
import { HTML_TYPE, htmlPage, PDF_TYPE, PdfPrinter } from '@debrief/server-print';
import { Injectable } from '@nestjs/common';
import { PacketExportRepository, type FrozenVersion } from './packet-export.repository';
import { PACKET_FORMAT, type PacketFile } from './packet-file.schema';
import { packetFileText, sha256Of } from './packet-file';
import {
  decisionFacts,
  exportName,
  holdsMore,
  isDecided,
  packetAlone,
  sealedStages,
  shownPacket,
} from './packet-export.parts';
import { packetPaper } from './packet-paper';
import type { PacketView } from './packet.mapper';
import { PacketReader } from './packet.reader';

export type ExportFormat = 'json' | 'html' | 'pdf';

export interface PacketExport {
  readonly __typename: 'PacketExport';
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A frozen version holds what everybody concluded, which a vote that goes on keeps from its voters. */
export interface VersionSealed {
  readonly __typename: 'VersionSealed';
  readonly message: string;
}

export interface Wanted {
  readonly loopId: string;
  readonly format: ExportFormat;
  /** Number of a frozen version; null for the packet as its reader sees it, or the last one of a decided loop. */
  readonly version: number | null;
}

const VERSION_SEALED: VersionSealed = {
  __typename: 'VersionSealed',
  message:
    'Frozen packets hold what is sealed at the moment: a stage whose feedback is to come, or votes that are not revealed. Ask again when it opens.',
};

/** Packets as files. What is in one is what its reader is shown on the screen at that moment, and no more. */
@Injectable()
export class PacketExportService {
  public constructor(
    private readonly packets: PacketReader,
    private readonly versions: PacketExportRepository,
    private readonly printer: PdfPrinter,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws `not_found` for a version there is not. */
  public async make(
    context: RequestContext,
    actor: Actor,
    wanted: Wanted,
  ): Promise<PacketExport | VersionSealed | FeedbackLocked | NotFound> {
    const view = await this.packets.open(context, context.tokenHash, wanted.loopId);
    if (view.__typename !== 'Packet') return view;
    const version = await this.versionOf(view, wanted);
    if (version && !isDecided(view) && holdsMore(view)) return VERSION_SEALED;
    const file = this.fileOf(view, version, actor);
    const made = await this.written(file, wanted.format);
    await this.note(actor, wanted, file);
    return { __typename: 'PacketExport', name: exportName(file, wanted.format), ...made };
  }

  private async versionOf(view: PacketView, wanted: Wanted): Promise<FrozenVersion | null> {
    if (wanted.version === null && !isDecided(view)) return null;
    const number = wanted.version ?? view.frozen?.number;
    const version = number === undefined ? null : await this.versions.frozen(wanted.loopId, number);
    // A loop decided outside the product has no stored packet; asked for by its number there is none.
    if (!version && wanted.version !== null)
      throw new AppError('not_found', 'There is no such packet for you.');
    return version;
  }

  private fileOf(view: PacketView, version: FrozenVersion | null, actor: Actor): PacketFile {
    const packet = version ? (JSON.parse(version.body) as PacketFile['packet']) : packetAlone(view);
    const file = {
      format: PACKET_FORMAT,
      exportedAt: this.clock.now().toISOString(),
      exportedFor: actor.name,
      packet,
      sha256: version?.sha256 ?? sha256Of(canonicalJson(packet)),
      frozen: version && {
        number: version.number,
        frozenAt: version.frozenAt,
        frozenBy: version.frozenBy,
        reason: version.reason,
        erasedAt: version.erasedAt,
      },
      decisions: view.decisions.map(decisionFacts),
      limits: {
        voteSealed: version ? false : view.voteSealed,
        sealedStages: sealedStages(packet),
      },
    } satisfies Omit<PacketFile, 'fileSha256'>;
    return JSON.parse(packetFileText(file)) as PacketFile;
  }

  private async written(
    file: PacketFile,
    format: ExportFormat,
  ): Promise<Pick<PacketExport, 'mediaType' | 'bytes'>> {
    if (format === 'json')
      return {
        mediaType: 'application/json; charset=utf-8',
        bytes: Buffer.from(canonicalJson(file)),
      };
    const paper = packetPaper(file, shownPacket(file));
    return format === 'html'
      ? { mediaType: HTML_TYPE, bytes: Buffer.from(htmlPage(paper)) }
      : { mediaType: PDF_TYPE, bytes: await this.printer.print(paper) };
  }

  private async note(actor: Actor, { loopId, format }: Wanted, file: PacketFile): Promise<void> {
    const others = file.packet.assessors.some(({ personId }) => personId !== actor.personId);
    await this.uow.run({ actor, action: 'packet.exported' }, async (tx) => {
      if (others) await this.versions.noteLook(tx, actor, loopId);
      tx.record({
        subjectType: 'packet',
        subjectId: loopId,
        loopId,
        detail: {
          format,
          version: file.frozen?.number ?? null,
          contentVersion: file.packet.contentVersion,
          sha256: file.sha256,
        },
      });
      return { noted: loopId };
    });
  }
}
