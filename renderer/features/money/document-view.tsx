import { lazy, Suspense } from 'react';
import { Loading } from '../../ui/loading';
import { nameOf } from './documents-words';
import { textOf } from '../../api/file-bytes';
import type { Opened } from './opened-document';
import { PictureView } from './picture-view';

// The reader of PDF is large, and most of the time nobody looks at one.
const PdfView = lazy(async () => ({ default: (await import('./pdf-view')).PdfView }));

/** A document’s content as it can be looked at safely: nothing in it is run, followed or fetched. */
export function DocumentView({ opened: { about, content } }: { opened: Opened }) {
  const name = nameOf(about);
  if (content.as === 'nothing') return <p>{content.words}</p>;
  if (content.as === 'pixels') return <PictureView content={content} name={name} />;
  if (about.kind === 'pdf') {
    return (
      <Suspense fallback={<Loading />}>
        <PdfView base64={content.base64} name={name} />
      </Suspense>
    );
  }
  if (about.kind === 'text') {
    return (
      <pre className="document-text" tabIndex={0} role="region" aria-label={`Words of ${name}`} dir="auto">
        {textOf(content.base64)}
      </pre>
    );
  }
  return <PictureView content={content} name={name} />;
}
