export const enCrossing = {
  /** On a link to the page. */
  link: "crossing",
  title: "crossing",
  line: "crossing",
};
