export const enCustomer = {
  /** On a link to the page. */
  link: "customer",
  title: "customer",
  line: "customer",
};
