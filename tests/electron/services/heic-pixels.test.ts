import { expect, it } from 'vitest';
import { heicPixels } from '#electron/services/heic-pixels';
import { heic } from '../../support/documents';

it('unpacks a picture that another program made: red above, blue below', async () => {
  const pixels = await heicPixels(heic());
  expect([pixels?.width, pixels?.height, pixels?.rgba.length]).toEqual([64, 48, 64 * 48 * 4]);
  const [top, bottom] = [pixels!.rgba.subarray(0, 4), pixels!.rgba.subarray(-4)];
  expect([top[0]! > 240, top[2]! < 15, bottom[0]! < 15, bottom[2]! > 240]).toEqual([true, true, true, true]);
});

it('answers nothing for what cannot be unpacked', async () => {
  const broken = heic();
  broken.fill(0, 300);
  expect(await heicPixels(broken.subarray(0, 200))).toBeNull();
});
