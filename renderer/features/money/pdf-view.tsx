import { ChevronLeft, ChevronRight } from 'lucide-react';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../ui/button';
import { bytesOf } from '../../api/file-bytes';
import { Pane, useZoom } from './zoom';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A page is drawn as wide as its pane at the largest step, up to so many points. */
const WIDEST = 3600;

/**
 * A PDF, page by page, drawn on a canvas: scripts in it are not run, links and forms are not there, and nothing is fetched. Its words are
 * beside it for a screen reader.
 */
export function PdfView({ base64, name }: { base64: string; name: string }) {
  const { pdf, problem } = usePdf(base64);
  const [number, setNumber] = useState(1);
  const zoom = useZoom();
  if (problem !== '') return <p>{problem} Its bytes are safe in the ledger: save a copy, and open that in another program.</p>;
  if (!pdf) return <p role="status">The pages are on their way.</p>;
  const of = pdf.numPages;
  const turn = (to: number) => setNumber(Math.min(of, Math.max(1, to)));
  const onKey = (event: KeyboardEvent) => {
    zoom.onKey(event);
    const to = { PageDown: number + 1, PageUp: number - 1, Home: 1, End: of }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn(to);
  };
  return (
    <>
      <div className="buttons">
        {of > 1 && (
          <>
            <Button icon={ChevronLeft} onPress={() => turn(number - 1)}>
              Page before
            </Button>
            <Button icon={ChevronRight} onPress={() => turn(number + 1)}>
              Next page
            </Button>
          </>
        )}
        {zoom.buttons}
        <p role="status">
          Page {number} of {of}
        </p>
      </div>
      <Pane label={`Page ${number} of ${of}: ${name}`} percent={zoom.percent} onKey={onKey}>
        <PdfPage key={number} pdf={pdf} number={number} percent={zoom.percent} label={`Page ${number} of ${of}: ${name}`} />
      </Pane>
    </>
  );
}

function usePdf(base64: string): { readonly pdf: PDFDocumentProxy | null; readonly problem: string } {
  const [read, setRead] = useState<{ pdf: PDFDocumentProxy | null; problem: string }>({ pdf: null, problem: '' });
  useEffect(() => {
    const loading = getDocument({
      data: bytesOf(base64),
      // The policy forbids WebAssembly and every fetch: pictures in old formats are unpacked by plain scripts of ours, and fonts that a PDF leaves out are the system’s.
      useWasm: false,
      wasmUrl: new URL('/assets/pdf/', window.location.href).href,
      useWorkerFetch: false,
      useSystemFonts: true,
      enableXfa: false,
      disableAutoFetch: true,
      disableStream: true,
      disableRange: true,
    });
    loading.onPassword = () => setRead({ pdf: null, problem: 'This PDF asks for a password, so it cannot be shown here.' });
    let isWanted = true;
    loading.promise.then(
      (pdf) => isWanted && setRead({ pdf, problem: '' }),
      () => isWanted && setRead((before) => (before.problem === '' ? { pdf: null, problem: 'This PDF cannot be shown here.' } : before)),
    );
    return () => {
      isWanted = false;
      void loading.destroy();
    };
  }, [base64]);
  return read;
}

function PdfPage({ pdf, number, percent, label }: { pdf: PDFDocumentProxy; number: number; percent: number; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let stop = () => {};
    let isWanted = true;
    void (async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (!isWanted || !target) return;
      const [width] = [page.getViewport({ scale: 1 }).width];
      const wanted = Math.min(WIDEST, (target.parentElement?.clientWidth ?? width) * window.devicePixelRatio);
      const viewport = page.getViewport({ scale: Math.max(0.1, wanted / width) });
      target.width = Math.round(viewport.width);
      target.height = Math.round(viewport.height);
      const drawing = page.render({ canvas: target, viewport, annotationMode: 0 });
      stop = () => drawing.cancel();
      await drawing.promise.catch(() => undefined);
      const { items } = await page.getTextContent();
      if (isWanted) setWords(linesOf(items.flatMap((item) => ('str' in item ? [{ text: item.str, isEnd: item.hasEOL }] : []))));
    })();
    return () => {
      isWanted = false;
      stop();
    };
  }, [pdf, number, percent]);
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={label} />
      <div className="visually-hidden">{words.length === 0 ? <p>There are no words in this page that can be read out. It may be a picture.</p> : words.map((line, at) => <p key={at}>{line}</p>)}</div>
    </>
  );
}

function linesOf(items: readonly { readonly text: string; readonly isEnd: boolean }[]): string[] {
  const lines = [''];
  for (const { text, isEnd } of items) {
    lines[lines.length - 1] += text;
    if (isEnd) lines.push('');
  }
  return lines.filter((line) => line.trim() !== '');
}
