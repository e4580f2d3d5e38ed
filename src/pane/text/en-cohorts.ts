export const enCohorts = {
  /** On a link to the page. */
  link: "cohorts",
  title: "cohorts",
  line: "cohorts",
};
