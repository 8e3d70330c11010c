/** A file’s bytes in base64, in which they are handed to main; null: it could not be read (taken away, or no file at all). */
export function base64Of(file: Blob): Promise<string | null> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result.slice(reader.result.indexOf(',') + 1) : null);
    reader.onerror = () => done(null);
    reader.readAsDataURL(file);
  });
}

/** The bytes that main handed over in base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The words of a text document, whatever stands in it. */
export function textOf(base64: string): string {
  return new TextDecoder('utf-8').decode(bytesOf(base64));
}
