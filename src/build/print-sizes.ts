import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a host's page or script weighs, as stored and as sent over a wire. */
export async function printSizes(directory: string): Promise<void> {
  const names = (await readdir(directory, { recursive: true })).filter((name) =>
    /\.(js|css|xml|html)$/.test(name),
  );
  for (const name of names.sort()) {
    const bytes = await readFile(join(directory, name));
    console.log(
      `${kilobytes(bytes.length)} ${kilobytes(gzipSync(bytes).length)} gz  ${join(directory, name)}`,
    );
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}
