import { describe, expect, it } from 'vitest';
import { largerText, smallerText } from '../../../renderer/features/settings/text-size';

describe('sizes of text', () => {
  it.each([
    ['up from the usual', largerText(100), 120],
    ['up from between two steps', largerText(110), 120],
    ['not above the largest', largerText(200), 200],
    ['down from the largest', smallerText(200), 180],
    ['down from between two steps', smallerText(110), 100],
    ['not below the usual', smallerText(100), 100],
  ])('%s', (_, percent, expected) => {
    expect(percent).toBe(expected);
  });
});
