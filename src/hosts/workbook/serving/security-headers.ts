/**
 * The page talks to nobody: nothing is loaded from, sent to or framed by another origin.
 * - 'unsafe-eval': o-spreadsheet compiles each formula, and Owl each template, with `new Function`. What it
 *   runs comes from the page's own files and the user's own cells; no text from elsewhere reaches it.
 * - style-src 'unsafe-inline': both set style attributes while they draw.
 * - data: and blob: images: the icons inside the style sheets, charts copied as pictures.
 * The same policy stands in index.html, for whoever serves the folder in another way.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export const SECURITY_HEADERS: Record<string, string> = {
  "content-security-policy": `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
};
