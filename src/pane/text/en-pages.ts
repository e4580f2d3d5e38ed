export const enPages = {
  /** Above the links to the pages. */
  more: "More answers",
  write: "Write to sheet",
  written: (sheet: string) => `Written to “${sheet}”.`,
  undo: "Undo",
  unchanged: "Your sheet does not change",
};
