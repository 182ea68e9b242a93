import { FILE_TYPES, type FileType } from '@debrief/domain';
import { fileTypeFromBuffer } from 'file-type';
import { docxRefusal } from './docx-content';

export type FileRefusal = 'EMPTY' | 'UNKNOWN_TYPE' | 'ENCRYPTED' | 'MACROS' | 'BROKEN';

/** What a file is by its bytes; its name and the type it was sent as say nothing here. */
export async function typeOfContent(
  bytes: Buffer,
): Promise<{ readonly type: FileType } | { readonly refused: FileRefusal }> {
  if (bytes.length === 0) return { refused: 'EMPTY' };
  const found = await fileTypeFromBuffer(bytes);
  switch (found?.mime) {
    case FILE_TYPES.pdf.mediaType:
      return { type: 'pdf' };
    case FILE_TYPES.png.mediaType:
    case 'image/apng':
      return { type: 'png' };
    case FILE_TYPES.jpeg.mediaType:
      return { type: 'jpeg' };
    case 'application/x-cfb':
      return { refused: 'ENCRYPTED' };
    case undefined:
      return isPlainText(bytes) ? { type: 'txt' } : { refused: 'UNKNOWN_TYPE' };
    default:
      break;
  }
  if (!isZip(bytes)) return { refused: 'UNKNOWN_TYPE' };
  const refused = docxRefusal(bytes);
  return refused === null ? { type: 'docx' } : { refused };
}

function isZip(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50;
}

/** UTF-8 without NUL. What it says, HTML included, is text to us, and leaves as nothing else. */
function isPlainText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
