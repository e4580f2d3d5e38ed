export const enTogether = {
  /** On a link to the page. */
  link: "together",
  title: "together",
  line: "together",
};
