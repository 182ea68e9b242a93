import { attachmentNamed, cleanFileName, fileNameFor } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['resume.pdf', 'resume.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\noor\\CV.docx', 'CV.docx'],
    ['a\u0000b\u001f\u007f.txt', 'ab.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['two\r\nlines.txt', 'twolines.txt'],
    ['  wide \u00a0  gap .pdf ', 'wide gap .pdf'],
    ['Re\u0301sume\u0301.pdf', 'Résumé.pdf'],
    ['\ud800lone.pdf', 'lone.pdf'],
    ['..', '..'],
    ['/', ''],
    ['', ''],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanFileName(given)).toBe(shown);
  });

  it('that is too long keeps its ending', () => {
    const name = cleanFileName(`${'x'.repeat(500)}.docx`);
    expect(name).toHaveLength(200);
    expect(name.endsWith('x.docx')).toBe(true);
  });

  it.each([
    ['pdf', 'CV.PDF', 'CV.PDF'],
    ['pdf', 'invoice.exe', 'invoice.exe.pdf'],
    ['jpeg', 'me.jpeg', 'me.jpeg'],
    ['jpeg', 'me', 'me.jpg'],
    ['txt', 'page.html', 'page.html.txt'],
    ['docx', '', 'file.docx'],
    ['png', '../.htaccess', 'htaccess.png'],
    ['pdf', '..pdf', 'pdf.pdf'],
  ] as const)('of a %s that came as %j is kept as %j', (type, given, kept) => {
    expect(fileNameFor(type, given)).toBe(kept);
  });

  it.each([
    ['plain.pdf', `attachment; filename="plain.pdf"; filename*=UTF-8''plain.pdf`],
    [
      'say "hi"\\100%.pdf',
      `attachment; filename="say _hi__100_.pdf"; filename*=UTF-8''say%20%22hi%22%5C100%25.pdf`,
    ],
    [
      '履歴書.pdf',
      `attachment; filename="___.pdf"; filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf`,
    ],
    [
      "it's (1)*.txt",
      `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`,
    ],
  ])('%s is told in a header as %s', (name, header) => {
    expect(attachmentNamed(name)).toBe(header);
  });
});
