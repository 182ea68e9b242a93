import { PacketCache } from './packet-cache';
import type { PacketView } from './packet.mapper';

const packet = (loopId: string): PacketView => ({ loopId }) as PacketView;

describe('PacketCache', () => {
  it('gives back what it holds under the very tag and nothing under another', () => {
    const cache = new PacketCache();
    cache.set('a', '3:1', packet('a'), 10);
    expect(cache.get('a', '3:1')?.loopId).toBe('a');
    expect(cache.get('a', '3:3')).toBeNull();
    expect(cache.get('b', '3:1')).toBeNull();
    expect(cache.tags('a')).toEqual(['3:1']);
  });

  it('forgets the least recently read when there are too many', () => {
    const cache = new PacketCache(2);
    cache.set('a', '1:1', packet('a'), 10);
    cache.set('b', '1:1', packet('b'), 10);
    cache.get('a', '1:1');
    cache.set('c', '1:1', packet('c'), 10);
    expect(cache.tags('b')).toEqual([]);
    expect([cache.get('a', '1:1'), cache.get('c', '1:1')]).not.toContain(null);
  });

  it('forgets when what it holds grows too large', () => {
    const cache = new PacketCache(100, 25);
    cache.set('a', '1:1', packet('a'), 20);
    cache.set('a', '2:1', packet('a'), 20);
    expect(cache.tags('a')).toEqual(['2:1']);
  });
});
