import { useEffect, useRef, useState } from 'react';
import { bytesOf } from '../../api/file-bytes';
import type { Opened } from './opened-document';
import { Pane, useZoom } from './zoom';

/** More points than any screen shows at the largest step; a canvas of more is slow to no use. */
const LONGEST_SIDE = 4096;

type Content = Exclude<Opened['content'], { as: 'nothing' }>;

/** A picture, decoded by the browser (or by main, as points) and drawn; it never becomes a part of the page that could do anything. */
export function PictureView({ content, name }: { content: Content; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'waits' | 'there' | 'broken'>('waits');
  const zoom = useZoom();
  useEffect(() => {
    let isWanted = true;
    void bitmapOf(content).then(
      (bitmap) => {
        if (isWanted && canvas.current) draw(canvas.current, bitmap);
        bitmap.close();
        if (isWanted) setState('there');
      },
      () => isWanted && setState('broken'),
    );
    return () => {
      isWanted = false;
    };
  }, [content]);
  if (state === 'broken') return <p>This picture cannot be shown here. Its bytes are safe in the ledger: save a copy, and open that in another program.</p>;
  return (
    <>
      <div className="buttons">{zoom.buttons}</div>
      <Pane label={`Picture: ${name}`} percent={zoom.percent} onKey={zoom.onKey}>
        <canvas ref={canvas} role="img" aria-label={state === 'there' ? `Picture: ${name}. What is in it cannot be read out; say what it is in words below.` : 'The picture is on its way'} />
      </Pane>
    </>
  );
}

function bitmapOf(content: Content): Promise<ImageBitmap> {
  const bytes = bytesOf(content.base64);
  if (content.as === 'bytes') return createImageBitmap(new Blob([bytes]));
  return createImageBitmap(new ImageData(new Uint8ClampedArray(bytes.buffer), content.width, content.height));
}

function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
}
