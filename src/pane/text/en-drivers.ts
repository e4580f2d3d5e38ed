export const enDrivers = {
  /** On a link to the page. */
  link: "drivers",
  title: "drivers",
  line: "drivers",
};
