// The wall of printing: papers as data in, PDF files out.
export { PrintModule } from './print.module';
export { PdfPrinter } from './pdf-printer';
export { PDF_TYPE, pdfHeaders } from './pdf-headers';
export type { PrintBlock, PrintDocument } from './print-document';
