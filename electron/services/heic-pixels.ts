import libheif from 'libheif-js/wasm-bundle';

export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

/** A picture with more points than any camera of a phone makes is not unpacked: its head may lie about what is in it. */
const MOST_PIXELS = 100_000_000;
/** The longest side that is handed on: enough to read a receipt at twice the size of a screen, and small enough to hand over. */
const LONGEST_SIDE = 2600;

/** Unpacks the first picture of a HEIC file; null: there is none that can be unpacked. Runs in a thread of its own (`heic-worker.ts`). */
export async function heicPixels(bytes: Uint8Array): Promise<Pixels | null> {
  const pictures = new libheif.HeifDecoder().decode(bytes);
  const picture = pictures.find((one) => one.is_primary()) ?? pictures[0];
  if (!picture) return null;
  const [width, height] = [picture.get_width(), picture.get_height()];
  if (width < 1 || height < 1 || width * height > MOST_PIXELS) return null;
  const data = new Uint8ClampedArray(width * height * 4);
  const filled = await new Promise<unknown>((done) => picture.display({ data, width, height }, done));
  return filled ? smaller({ width, height, rgba: new Uint8Array(data.buffer) }) : null;
}

/** Each point is the mean of those that it stands for, so that small print stays readable. */
function smaller(pixels: Pixels): Pixels {
  const step = Math.ceil(Math.max(pixels.width, pixels.height) / LONGEST_SIDE);
  if (step < 2) return pixels;
  const [width, height] = [Math.floor(pixels.width / step), Math.floor(pixels.height / step)];
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let down = 0; down < step; down += 1) {
          let at = ((y * step + down) * pixels.width + x * step) * 4 + channel;
          for (let across = 0; across < step; across += 1, at += 4) sum += pixels.rgba[at] ?? 0;
        }
        rgba[(y * width + x) * 4 + channel] = Math.round(sum / (step * step));
      }
    }
  }
  return { width, height, rgba };
}
