/** The history of a customer: x, t_x and T, in weeks. */
export const historyArguments = ["frequency", "recency", "age"] as const;

/** A fitted purchase model: its name and its parameters; a and b are s and beta for Pareto/NBD. */
export const modelArguments = ["model", "r", "alpha", "a", "b"] as const;
