import { partsOf } from './Prose';

describe('prose', () => {
  it('keeps the indentation of fenced code and the text around it', () => {
    const text = 'Read this:\n\n```python\ndef f():\n    return 1\n```\n\nThen say why.';
    expect(partsOf(text)).toEqual([
      { code: false, text: 'Read this:' },
      { code: true, text: 'def f():\n    return 1' },
      { code: false, text: 'Then say why.' },
    ]);
  });

  it('leaves plain text and an unclosed fence as text', () => {
    expect(partsOf('Just words.\nTwo lines.')).toEqual([
      { code: false, text: 'Just words.\nTwo lines.' },
    ]);
    expect(partsOf('```\nnever closed')).toEqual([{ code: false, text: '```\nnever closed' }]);
    expect(partsOf('')).toEqual([]);
  });
});
