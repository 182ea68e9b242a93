// For specs only: reading papers back.
export { pathsOf, readPdf, type ReadNode, type ReadPdf } from './read-pdf';
