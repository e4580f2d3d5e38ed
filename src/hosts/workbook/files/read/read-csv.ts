import { CsvRecords } from "./csv-records.ts";
import { RefusedFile } from "./refused-file.ts";
import { hintOf, tellDelimiter } from "./tell-delimiter.ts";
import { controlShare, type Encoding, tellBroken } from "./tell-encoding.ts";

/** Takes in the rows of a file in pieces; `begin` drops what came before, when the file is read once more. */
export interface RowSink {
  begin(): void;
  rows(rows: string[][]): void;
  /** Bytes read so far. */
  progress(bytes: number): void;
}

/** Pieces in which a file is read. */
const CHUNK = 1 << 20;

/**
 * The rows of a text file, read in pieces. Without a mark of its encoding, what is valid UTF-8 is UTF-8 (other
 * texts with accents almost never are); at the first byte that is not, `tellBroken` says how to read all of it.
 */
export async function readCsv(file: Blob, told: Encoding | null, sink: RowSink): Promise<void> {
  if (told !== null) return readAs(file, told, false, sink);
  try {
    await readAs(file, "utf-8", true, sink);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    await readAs(file, tellBroken(error.bytes), false, sink);
  }
}

class NotUtf8 extends Error {
  constructor(readonly bytes: Uint8Array) {
    super("not UTF-8");
  }
}

async function readAs(file: Blob, encoding: Encoding, fatal: boolean, sink: RowSink): Promise<void> {
  sink.begin();
  const decoder = new TextDecoder(encoding, { fatal });
  let records: CsvRecords | null = null;
  for (let from = 0; from < file.size || from === 0; from += CHUNK) {
    const bytes = await bytesOf(file, from);
    const isLast = from + CHUNK >= file.size;
    if (encoding === "utf-8" && controlShare(bytes) > 0.2) throw new RefusedFile("fileBinary");
    let text = decoded(decoder, bytes, isLast);
    if (records === null) {
      const hint = hintOf(text);
      text = text.slice(hint?.length ?? 0);
      records = new CsvRecords(hint?.delimiter ?? tellDelimiter(text));
    }
    const rows = records.push(text, isLast);
    if (rows.length > 0) sink.rows(rows);
    sink.progress(Math.min(file.size, from + CHUNK));
    // Leaves room for a message that says stop.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, isLast: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    throw new NotUtf8(bytes);
  }
}

async function bytesOf(file: Blob, from: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, from + CHUNK).arrayBuffer());
  } catch {
    throw new RefusedFile("fileUnreadable");
  }
}
