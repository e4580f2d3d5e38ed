export const enAudience = {
  /** On a link to the page. */
  link: "audience",
  title: "audience",
  line: "audience",
};
