import { FILE_TYPES, type FileType } from './terms';

const LONGEST = 200;

/**
 * A file's name as a line of text, only ever to be shown: no folders, nothing that turns, hides or
 * breaks the text. May come out empty.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return shortened(visible);
}

const OTHER_ENDINGS: Partial<Record<FileType, readonly string[]>> = { jpeg: ['jpeg', 'jpe'] };

/** The name a file is kept and saved under: cleaned, and with the ending of what it really is. */
export function fileNameFor(type: FileType, given: string): string {
  const { ending } = FILE_TYPES[type];
  const name = cleanFileName(given).replace(/^\.+/u, '');
  const fits = [ending, ...(OTHER_ENDINGS[type] ?? [])].some((one) =>
    name.toLowerCase().endsWith(`.${one}`),
  );
  if (fits) return name;
  return cleanFileName(`${name || 'file'}.${ending}`);
}

/** A long name keeps its beginning and its ending. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const ending = /\.[^. ]{1,10}$/u.exec(name)?.[0] ?? '';
  const room = LONGEST - ending.length;
  return `${name.slice(0, room).replace(/\p{Surrogate}$/u, '')}${ending}`;
}

/**
 * The value of a `Content-Disposition` that has a file saved, never shown: the name twice, for
 * clients that read only ASCII and for all others (RFC 6266, RFC 8187).
 */
export function attachmentNamed(name: string): string {
  const ascii = name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '_') || 'file';
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
