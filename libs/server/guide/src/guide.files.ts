import { createHash } from 'node:crypto';
import { PdfPrinter } from '@debrief/server-print';
import { Injectable } from '@nestjs/common';
import type { GuideContents } from './guide.contents';
import { guidePaper } from './guide.paper';

const KEPT = 20;

/** Files of guides: equal guides are one file, made once and kept while it is asked for. */
@Injectable()
export class GuideFiles {
  private readonly made = new Map<string, Promise<Buffer>>();

  public constructor(private readonly printer: PdfPrinter) {}

  public pdf(contents: GuideContents): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify(contents)).digest('hex');
    const file = this.made.get(key) ?? this.make(key, contents);
    this.made.delete(key);
    this.made.set(key, file);
    const oldest = this.made.size > KEPT ? this.made.keys().next().value : undefined;
    if (oldest !== undefined) this.made.delete(oldest);
    return file;
  }

  private make(key: string, contents: GuideContents): Promise<Buffer> {
    const file = this.printer.print(guidePaper(contents));
    file.catch(() => this.made.delete(key));
    return file;
  }
}
