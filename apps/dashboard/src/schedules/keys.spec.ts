import { DESK_KEYS, deskCommand } from './keys';

const press = (
  key: string,
  more: { readonly ctrlKey?: boolean; readonly altKey?: boolean } = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('the keys of the desk', () => {
  it('move a round and change its person on a block only', () => {
    expect(deskCommand(press('ArrowRight'), 'block')).toEqual({ do: 'move', by: 1 });
    expect(deskCommand(press('ArrowUp'), 'block')).toEqual({ do: 'person', by: -1 });
    expect(deskCommand(press('ArrowDown'), 'page')).toBeNull();
  });

  it('take a proposal by its number, undo, go on and ask for help', () => {
    expect(deskCommand(press('3'), 'page')).toEqual({ do: 'proposal', position: 2 });
    expect(deskCommand(press('0'), 'page')).toBeNull();
    expect(['z', 'J', '?'].map((key) => deskCommand(press(key), 'block')?.do)).toEqual([
      'undo',
      'next',
      'help',
    ]);
  });

  it('confirm with Ctrl and Enter, also from a field, and leave the rest of a field alone', () => {
    expect(deskCommand(press('Enter', { ctrlKey: true }), 'field')).toEqual({ do: 'confirm' });
    for (const key of ['z', '1', 'j', '?', 'ArrowLeft'])
      expect(deskCommand(press(key), 'field')).toBeNull();
    expect(deskCommand(press('z', { ctrlKey: true }), 'field')).toBeNull();
    expect(deskCommand(press('z', { ctrlKey: true }), 'page')).toEqual({ do: 'undo' });
  });

  it('are told by the help, each once', () => {
    const told = DESK_KEYS.map(({ keys }) => keys.join(' '));
    expect(new Set(told).size).toBe(told.length);
  });
});
