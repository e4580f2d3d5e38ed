import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseArguments } from "../../../src/hosts/workbook/serving/arguments.ts";
import { PagesServer } from "../../../src/hosts/workbook/serving/pages-server.ts";
import { CONTENT_SECURITY_POLICY } from "../../../src/hosts/workbook/serving/security-headers.ts";

describe("the words after npm start", () => {
  it("name a port and whether to open", () => {
    expect(parseArguments([])).toEqual({ port: 8620, open: true, help: false });
    expect(parseArguments(["--port", "9000", "--no-open"])).toEqual({ port: 9000, open: false, help: false });
    expect(parseArguments(["--port=0"])).toMatchObject({ port: 0 });
  });

  it.each([["--prot"], ["--port"], ["--port", "x"], ["--port", "70000"], ["--no-open=1"], ["hello"]])(
    "%s %s are a mistake that is told",
    (...words) => {
      expect(parseArguments(words.filter((word) => word !== undefined))).toHaveProperty("mistake");
    },
  );
});

describe("the server", () => {
  let folder: string;
  let server: PagesServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waarde-serving-"));
    await mkdir(join(folder, "pages/vendor"), { recursive: true });
    await writeFile(join(folder, "secret.txt"), "secret");
    await writeFile(join(folder, "pages/index.html"), "<p>front</p>");
    await writeFile(join(folder, "pages/vendor/a.js"), "1");
    server = await PagesServer.start(join(folder, "pages"), 0);
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  it("gives the files of its folder, with the policy", async () => {
    const front = await get("/?lang=nl");
    expect(front).toMatchObject({ status: 200, body: "<p>front</p>" });
    expect(front.headers["content-security-policy"]).toContain("connect-src 'self'");
    expect(await get("/vendor/a.js?v=1")).toMatchObject({ status: 200, body: "1" });
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/vendor/../../secret.txt",
    "//secret.txt",
    "/vendor",
  ])("has nothing at %s", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404 });
  });

  it("takes the next port where one is taken", async () => {
    const second = await PagesServer.start(join(folder, "pages"), server.port);
    expect(second.port).toBeGreaterThan(server.port);
    await second.stop();
  });

  /** Sends the path as it is: fetch would tidy it first. */
  function get(
    path: string,
  ): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
    return new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port: server.port, path }, (response) => {
        let body = "";
        response.on("data", (part) => {
          body += part;
        });
        response.on("end", () => resolve({ status: response.statusCode!, body, headers: response.headers }));
      })
        .on("error", reject)
        .end();
    });
  }
});

it("states the same policy in the page as in the header", async () => {
  const page = await readFile("src/hosts/workbook/page/index.html", "utf8");
  expect(page).toContain(CONTENT_SECURITY_POLICY);
});
