import { deflateRawSync } from 'node:zlib';
import { typeOfContent } from './file-content';
import { docx, zip, type ZipEntry } from './testing/zip';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  Buffer.from('JFIF\0'),
  Buffer.alloc(64, 1),
]);
const CFB = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const text = (content: string) => Buffer.from(content, 'utf8');

/** A PNG whose header promises a picture of 65535 by 65535. */
function bomb(): Buffer {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(65_535, 16);
  bytes.writeUInt32BE(65_535, 20);
  return bytes;
}

describe('what a file is', () => {
  it.each([
    ['a PDF', PDF, 'pdf'],
    ['a PNG', PNG, 'png'],
    ['a JPEG', JPEG, 'jpeg'],
    ['a Word file', docx(), 'docx'],
    ['text', text('Noor Haddad\nBuilt search for 4 years.\n'), 'txt'],
    ['text of other scripts', text('履歴書 · résumé · سيرة'), 'txt'],
    ['HTML, which stays text', text('<!doctype html><script>alert(1)</script>'), 'txt'],
    ['a PDF that is also a page', Buffer.concat([PDF, text('<html><script>1</script>')]), 'pdf'],
    ['a PNG with a zip behind it', Buffer.concat([PNG, docx()]), 'png'],
    ['a PNG of endless width, never decoded', bomb(), 'png'],
  ])('%s', async (_what, bytes, type) => {
    expect(await typeOfContent(bytes)).toEqual({ type });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'EMPTY'],
    ['text with a NUL', text('a\0b'), 'UNKNOWN_TYPE'],
    ['text that is not UTF-8', Buffer.from([0x52, 0xe9, 0x73, 0x75, 0x6d, 0xe9]), 'UNKNOWN_TYPE'],
    ['UTF-16', Buffer.from('\ufeffhello there', 'utf16le'), 'UNKNOWN_TYPE'],
    ['SVG', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'UNKNOWN_TYPE'],
    ['a program', Buffer.concat([text('MZ'), Buffer.alloc(200, 3)]), 'UNKNOWN_TYPE'],
    ['a GIF', Buffer.concat([text('GIF89a'), Buffer.alloc(40)]), 'UNKNOWN_TYPE'],
    ['rich text', text('{\\rtf1\\ansi hello}'), 'UNKNOWN_TYPE'],
    ['an old Word file, or one with a password', CFB, 'ENCRYPTED'],
    ['a plain zip', zip([{ name: 'a.txt', content: 'a' }]), 'UNKNOWN_TYPE'],
    ['a spreadsheet', docx({ main: 'spreadsheetml.sheet.main+xml' }), 'UNKNOWN_TYPE'],
    ['a Word file with macros', docx({ more: [{ name: 'word/vbaProject.bin' }] }), 'MACROS'],
    ['one with controls', docx({ more: [{ name: 'word/activeX/activeX1.bin' }] }), 'MACROS'],
    [
      'one that says it is a macro file',
      docx({ type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'MACROS',
    ],
    ['one with a locked part', docx({ flags: 1 }), 'ENCRYPTED'],
    ['half a Word file', docx().subarray(0, 300), 'BROKEN'],
    ['one with a part twice', docx({ more: [{ name: 'word/document.xml' }] }), 'BROKEN'],
    ['a type list that is a bomb', docx({ bomb: true }), 'BROKEN'],
  ])('is not taken: %s', async (_what, bytes, refused) => {
    expect(await typeOfContent(bytes)).toEqual({ refused });
  });

  it('is found out without trusting the sizes that a zip tells', async () => {
    const lying: ZipEntry = {
      name: '[Content_Types].xml',
      packed: deflateRawSync(Buffer.alloc(30_000_000, 0x20)),
      method: 8,
      unpackedSize: 10,
    };
    const bytes = zip([lying, { name: 'word/document.xml' }, { name: '_rels/.rels' }]);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await typeOfContent(bytes)).toEqual({ refused: 'BROKEN' });
  });

  it('never throws, whatever is cut out of a Word file', async () => {
    const whole = docx();
    for (let cut = 0; cut < whole.length; cut += 7) {
      const bytes = Buffer.concat([whole.subarray(0, cut), whole.subarray(cut + 3)]);
      await expect(typeOfContent(bytes)).resolves.toBeDefined();
    }
  });
});
