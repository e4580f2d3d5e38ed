import type { HostRefusal, RangeAddress } from "./host.ts";
import type { Role } from "./inspection.ts";
import type { SettingsRefusal } from "./saved-settings.ts";

/** A place in the sheet to jump to, and how people write it: "C214". */
export interface Place {
  readonly range: RangeAddress;
  readonly label: string;
}

/** A cell that we could not read. Addresses are masked. */
export interface ProblemCell {
  readonly place: Place;
  /** Row number as the sheet shows it. */
  readonly row: number;
  readonly text: string;
}

/** One date that can be read in two ways. */
export interface DateExample {
  readonly place: Place;
  readonly text: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

export type HostReason = HostRefusal["reason"];

/** What stands in the way, where, and what the sentence about it needs. The pane has the sentences. */
export type Problem =
  | { readonly key: "nothing-selected" }
  | { readonly key: "range-not-understood"; readonly text: string }
  | { readonly key: "sheet-not-found"; readonly sheet: string }
  | { readonly key: "too-few-rows"; readonly place: Place }
  | { readonly key: "second-empty"; readonly label: string }
  | { readonly key: "second-same-table"; readonly place: Place }
  | { readonly key: "role-missing"; readonly role: Role; readonly place: Place }
  | {
      readonly key: "wrong-column";
      readonly role: Role;
      readonly header: string;
      readonly unreadable: number;
      readonly filled: number;
      readonly cells: readonly ProblemCell[];
    }
  | {
      readonly key: "unreadable-cells";
      readonly role: Role;
      readonly header: string;
      readonly count: number;
      readonly cells: readonly ProblemCell[];
    }
  | {
      readonly key: "dates-undecided";
      readonly role: Role;
      readonly header: string;
      readonly dates: number;
      readonly examples: readonly DateExample[];
      /** First and last day under each reading. */
      readonly dayFirst: readonly [string, string];
      readonly monthFirst: readonly [string, string];
    }
  | {
      readonly key: "amounts-undecided";
      readonly role: Role;
      readonly header: string;
      readonly cell: ProblemCell;
      /** With a decimal point, with a decimal comma. */
      readonly readings: readonly [number, number];
    }
  | {
      readonly key: "mixed-currencies";
      readonly header: string;
      readonly currencies: readonly { readonly code: string; readonly rows: number; readonly first: Place }[];
    }
  | { readonly key: "no-customers"; readonly place: Place }
  | { readonly key: "repeated-customers"; readonly count: number; readonly cells: readonly ProblemCell[] }
  | { readonly key: "range-changed"; readonly place: Place }
  | { readonly key: "cells-taken"; readonly place: Place; readonly ours: boolean }
  | { readonly key: "nothing-to-undo" }
  | { readonly key: "changed-since"; readonly sheet: string; readonly place: Place }
  | { readonly key: "moved-since"; readonly sheet: string; readonly label: string }
  | { readonly key: "written-over"; readonly sheet: string; readonly label: string }
  | { readonly key: "same-name"; readonly name: string }
  | {
      readonly key: "settings-refused";
      readonly reason: SettingsRefusal;
      readonly name: string;
      readonly most: number;
    }
  | {
      readonly key: "advice-table";
      /** What is wrong with these cells, or with the table as a whole. */
      readonly fault: "columns" | "empty" | "pair" | "group" | "family" | "place" | "twice" | "error";
      readonly place: Place;
      readonly count: number;
      readonly cells: readonly ProblemCell[];
    }
  | { readonly key: "cancelled" }
  | { readonly key: "host"; readonly reason: HostReason; readonly detail: string };
