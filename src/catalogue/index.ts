/** The library entry: the functions of the catalogue, for every host and for programs. */
export type { Cell } from "../sheet/cell.ts";
export { SheetError, type SheetErrorCode } from "../sheet/sheet-error.ts";
export type { Arg, Kind } from "./arg.ts";
export { catalogue } from "./catalogue.ts";
export type { SheetFunction } from "./define-function.ts";
export { type InvokeOptions, invoke } from "./invoke.ts";
export type { Language, Text } from "./text.ts";
