/**
 * Id → name of every function of the catalogue, put in by the build: the page needs no more of the catalogue,
 * which runs in a worker.
 */
declare const WAARDE_FUNCTIONS: Readonly<Record<string, string>>;

export const functionNames: Readonly<Record<string, string>> = WAARDE_FUNCTIONS;
