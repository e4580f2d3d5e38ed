export const enEffect = {
  /** On a link to the page. */
  link: "effect",
  title: "effect",
  line: "effect",
};
