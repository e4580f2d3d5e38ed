import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { SECURITY_HEADERS } from "./security-headers.ts";

const KINDS: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".map": "application/json",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** How many ports after the wished one are tried. */
const TRIES = 50;
const LOCAL = "127.0.0.1";

/**
 * The files of one folder, served to this machine. The folder is listed once: an address that is not on
 * the list is not a file, so no address can lead out of the folder.
 */
export class PagesServer {
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(folder: string, port: number): Promise<PagesServer> {
    const files = await listFiles(folder);
    const server = createServer((request, response) => void answer(files, request, response));
    return new PagesServer(server, await listen(server, port));
  }

  get address(): string {
    return `http://${LOCAL}:${this.port}/`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}

async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(
      `/${path
        .slice(join(folder).length + 1)
        .split(sep)
        .join("/")}`,
      path,
    );
  }
  const front = files.get("/index.html");
  if (front !== undefined) files.set("/", front);
  return files;
}

async function answer(
  files: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const path = files.get((request.url ?? "/").split("?", 1)[0]!);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...SECURITY_HEADERS, allow: "GET, HEAD" }).end();
    return;
  }
  const bytes = path === undefined ? null : await readFile(path).catch(() => null);
  if (path === undefined || bytes === null) {
    response.writeHead(404, { ...SECURITY_HEADERS, "content-type": "text/plain" }).end("Not here.\n");
    return;
  }
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    "content-type": KINDS[extname(path)] ?? "application/octet-stream",
    "content-length": bytes.length,
    "cache-control": "no-store",
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Listens on the port, or on the first free one after it. */
async function listen(server: Server, wished: number): Promise<number> {
  const last = Math.min(wished + TRIES, 65535);
  for (let port = wished; port <= last; port++) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No port from ${wished} to ${last} is free.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.removeListener("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.removeListener("error", onError);
      resolve(true);
    };
    server.once("error", onError).once("listening", onListening).listen(port, LOCAL);
  });
}
