import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { extname, join, relative, sep } from "node:path";

const KINDS: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** Serves the files of a folder to this computer over https; Excel loads add-ins in no other way. */
export async function serveOverHttps(
  folder: string,
  port: number,
  certificate: Certificate,
): Promise<{ stop(): Promise<void> }> {
  const server = createServer({ ...certificate }, await filesOf(folder));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The folder is listed once: no address leads out of it. */
async function filesOf(folder: string): Promise<RequestListener> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [`/${relative(folder, path).split(sep).join("/")}`, path] as const;
      }),
  );
  return (request, response) => void answer(files, request, response);
}

async function answer(
  files: ReadonlyMap<string, string>,
  { method, url }: IncomingMessage,
  response: ServerResponse,
) {
  const path = files.get((url ?? "/").split("?", 1)[0]!);
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const bytes = path === undefined ? null : await readFile(path).catch(() => null);
  if (path === undefined || bytes === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not here.\n");
    return;
  }
  response.writeHead(200, {
    "content-type": KINDS[extname(path)] ?? "application/octet-stream",
    "content-length": bytes.length,
    // Excel on the web reads functions.json from a page of Microsoft's.
    "access-control-allow-origin": "*",
    // The pane keeps what it loaded for as long as Excel is open; while developing that only misleads.
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(method === "HEAD" ? undefined : bytes);
}
