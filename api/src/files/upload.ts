import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { DomainError, NAME_LIMIT } from '@kaskade/domain';
import { LIMITS } from '@kaskade/workbook';

/** What came with a request: one file and the small fields beside it. */
export interface Upload {
  readonly name: string;
  /** Null: more than the limit; nothing of it was kept. */
  readonly bytes: Uint8Array | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** A mapping lists every title of an extract; nothing else that is sent beside a file is long. */
const FIELD_LIMIT = 2_000_000;
const MOST_FIELDS = 10;
/** A sender that goes on after its file is refused is listened to this far, so that it hears the answer; then it is cut off. */
const DRAINED = 5 * LIMITS.packed;

/** Keeps pieces up to the limit and counts on beyond it. */
class Received {
  private pieces: Buffer[] = [];
  private length = 0;

  take(piece: Buffer): void {
    this.length += piece.length;
    if (this.length <= LIMITS.packed) this.pieces.push(piece);
    else this.pieces = [];
  }

  get isTooMuch(): boolean {
    return this.length > DRAINED;
  }

  bytes(): Uint8Array | null {
    if (this.length > LIMITS.packed) return null;
    // A copy with memory of its own: it is posted to a thread.
    return new Uint8Array(Buffer.concat(this.pieces));
  }
}

/** Receives a file, as `multipart/form-data` (part `file`) or as the raw body. Throws INVALID for a request without one, or a broken one. */
export async function receiveUpload(request: IncomingMessage, rawName: string): Promise<Upload> {
  const upload = /^multipart\/form-data/i.test(request.headers['content-type'] ?? '')
    ? await receiveForm(request)
    : { name: rawName, bytes: await receiveRaw(request), fields: {} };
  return { ...upload, name: fileName(upload.name) };
}

/** The last step of a path, without what cannot be seen, no longer than any other name. */
function fileName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return [...name.replace(/\p{C}/gu, '')].slice(0, NAME_LIMIT).join('').trim();
}

async function receiveRaw(request: IncomingMessage): Promise<Uint8Array | null> {
  const received = new Received();
  try {
    for await (const piece of request) {
      received.take(piece as Buffer);
      if (received.isTooMuch) break;
    }
  } catch (error) {
    // Its sender went away.
    throw new DomainError('INVALID', { reason: 'BROKEN_UPLOAD' }, { cause: error });
  }
  const bytes = received.bytes();
  if (bytes?.length === 0) throw new DomainError('INVALID', { reason: 'NO_FILE' });
  return bytes;
}

function receiveForm(request: IncomingMessage): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const broken = (error?: unknown): void => {
      request.unpipe();
      request.resume();
      reject(
        error instanceof DomainError
          ? error
          : new DomainError('INVALID', { reason: 'BROKEN_UPLOAD' }, { cause: error }),
      );
    };
    const fields: Record<string, string> = Object.create(null) as Record<string, string>;
    const received = new Received();
    let name: string | null = null;
    let form: busboy.Busboy;
    try {
      form = busboy({
        headers: request.headers,
        defParamCharset: 'utf8',
        limits: { files: 1, fields: MOST_FIELDS, fieldSize: FIELD_LIMIT, fieldNameSize: 100, headerPairs: 50 },
      });
    } catch (error) {
      // busboy throws at a content type without a boundary.
      broken(error);
      return;
    }
    form.on('field', (field, value, { valueTruncated }) => {
      if (valueTruncated) broken(new DomainError('TOO_LARGE', { reason: 'FIELD', field }));
      else fields[field] = value;
    });
    form.on('file', (_, stream, { filename }) => {
      name = filename ?? '';
      stream.on('data', (piece: Buffer) => {
        received.take(piece);
        if (received.isTooMuch) {
          stream.resume();
          request.unpipe();
          resolve({ name: name ?? '', bytes: null, fields });
        }
      });
    });
    form.on('error', broken);
    form.on('close', () => {
      if (name === null) broken(new DomainError('INVALID', { reason: 'NO_FILE' }));
      else resolve({ name, bytes: received.bytes(), fields });
    });
    request.on('aborted', () => broken());
    request.pipe(form);
  });
}
