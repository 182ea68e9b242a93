import type { Actor, NotFound } from '@debrief/server-kernel';
import { PdfPrinter } from '@debrief/server-print';
import { Injectable } from '@nestjs/common';
import { KitOpeningRepository } from './kit-opening.repository';
import { KitOpeningService } from './kit-opening.service';
import { kitPaper } from './kit.paper';
import { SheetReader, type Sheet } from './sheet.reader';

export interface PrintedKit {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The kit of one's own seat, as page and on paper. Shadows have one like everybody on the round. */
@Injectable()
export class KitReader {
  public constructor(
    private readonly sheets: SheetReader,
    private readonly openings: KitOpeningService,
    private readonly opened: KitOpeningRepository,
    private readonly printer: PdfPrinter,
  ) {}

  public async open(actor: Actor, seatId: string, traceId: string): Promise<Sheet | NotFound> {
    const sheet = await this.sheets.open(actor, seatId);
    if (sheet.__typename === 'ScorecardSheet') this.openings.noteLater(actor, seatId, traceId);
    return sheet;
  }

  /** Null for a seat that is not the actor's own. */
  public async print(
    actor: Actor,
    seatId: string,
    madeAt: Date,
    traceId: string,
  ): Promise<PrintedKit | null> {
    const sheet = await this.open(actor, seatId, traceId);
    if (sheet.__typename !== 'ScorecardSheet') return null;
    const place = (await this.opened.placeOf(actor.personId, seatId)) ?? '';
    const paper = kitPaper({ sheet, place, timeZone: actor.timeZone, madeAt });
    return {
      name: `kit ${sheet.roundName} ${sheet.candidate.name}`,
      bytes: await this.printer.print(paper),
    };
  }
}
