export const enMovement = {
  /** On a link to the page. */
  link: "movement",
  title: "movement",
  line: "movement",
};
