// The wall of printing: papers as data in, files out.
export { PrintModule } from './print.module';
export { PdfPrinter } from './pdf-printer';
export { PDF_TYPE, pdfHeaders } from './pdf-headers';
export { HTML_POLICY, HTML_TYPE, htmlPage } from './html-page';
export type { PrintBlock, PrintDocument } from './print-document';
