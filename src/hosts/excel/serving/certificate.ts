import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as certificates from "office-addin-dev-certs";
import type { Certificate } from "./pages-server.ts";

/**
 * The development certificate for localhost, as Microsoft's own tool makes it. On Windows and Mac the tool asks
 * the user to trust it; elsewhere there is no Excel to trust it, so it is only made, in a folder that is neither committed nor published.
 */
export async function developmentCertificate(folder: string): Promise<Certificate> {
  if (process.platform === "win32" || process.platform === "darwin") {
    const { cert, key } = await certificates.getHttpsServerOptions();
    return { cert: cert as Buffer, key: key as Buffer };
  }
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await certificates.generateCertificates(authority, cert, key);
  return { cert: await readFile(cert), key: await readFile(key) };
}
