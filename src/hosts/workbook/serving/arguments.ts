/** What the user asks of `npm start`. */
export interface StartWish {
  /** 0 leaves the choice to the system. */
  readonly port: number;
  readonly open: boolean;
  readonly help: boolean;
}

const DEFAULT_PORT = 8620;

export const USAGE = `npm start -- [--port N] [--no-open]
  --port N    serve on port N (0–65535; 0: any free port); ${DEFAULT_PORT} when left out
  --no-open   do not open a browser
  --help      show this`;

export function parseArguments(words: readonly string[]): StartWish | { readonly mistake: string } {
  let port = DEFAULT_PORT;
  let open = true;
  let help = false;
  for (let i = 0; i < words.length; i++) {
    const [flag, attached] = splitAtEquals(words[i]!);
    if (flag === "--port") {
      const text = attached ?? words[++i];
      const number = readPort(text);
      if (number === null)
        return { mistake: `--port needs a whole number from 0 to 65535, not ${quote(text)}.` };
      port = number;
    } else if (attached !== undefined) return { mistake: `There is no option ${quote(words[i])}.` };
    else if (flag === "--no-open") open = false;
    else if (flag === "--help" || flag === "-h") help = true;
    else return { mistake: `There is no option ${quote(flag)}.` };
  }
  return { port, open, help };
}

function splitAtEquals(word: string): [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function readPort(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,5}$/.test(text)) return null;
  const port = Number(text);
  return port <= 65535 ? port : null;
}

function quote(text: string | undefined): string {
  return text === undefined ? "nothing" : `"${text}"`;
}
