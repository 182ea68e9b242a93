/** The media type of what this library makes. */
export const PDF_TYPE = 'application/pdf';
