export const enBudget = {
  /** On a link to the page. */
  link: "budget",
  title: "budget",
  line: "budget",
};
