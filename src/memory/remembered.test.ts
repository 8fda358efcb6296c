import { describe, expect, it } from 'vitest';
import { Remembered } from './remembered.ts';

describe('what is remembered of texts', () => {
  const counting = () => {
    let made = 0;
    const lengths = new Remembered<number>();
    const lengthOf = (text: string) => lengths.of(text, ({ length }) => ((made += 1), length));
    return { lengths, lengthOf, made: () => made };
  };

  it('is made once', () => {
    const { lengthOf, made } = counting();
    expect([lengthOf('one'), lengthOf('one'), lengthOf('three')]).toEqual([3, 3, 5]);
    expect(made()).toBe(2);
  });

  it('can be kept from one run to the next, and is forgotten when nobody asks for it', () => {
    const first = counting();
    first.lengthOf('one');
    first.lengthOf('three');
    const second = counting();
    second.lengths.recall(first.lengths.take());
    expect(second.lengthOf('one')).toBe(3);
    expect(second.made()).toBe(0);
    expect(Object.values(second.lengths.take())).toEqual([3]);
  });

  it('is not kept of what cannot be made', () => {
    const { lengths } = counting();
    const fail = () =>
      lengths.of('x', () => {
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect(fail).toThrow('no');
  });
});
