/** The file as a whole cannot be read; the message is fit to be shown. */
export class ImportFileProblem extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'ImportFileProblem';
  }
}
