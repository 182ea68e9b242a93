/** The media type of what this library makes. */
export const PDF_TYPE = 'application/pdf';

/**
 * Headers of an answer that is a PDF made for whoever asked: shown in a tab of its own, kept by no
 * cache and unable to run anything.
 *
 * @param name of the file without its ending; whatever is no letter, digit or dash becomes a dash
 */
export function pdfHeaders(name: string): Readonly<Record<string, string>> {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .toLowerCase();
  return {
    'content-type': PDF_TYPE,
    'content-disposition': `inline; filename="${plain || 'debrief'}.pdf"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  };
}
