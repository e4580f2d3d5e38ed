import fc from "fast-check";

// One seed for every run, so that a red run is a change's doing; FC_SEED=random looks for new counterexamples.
const wanted = process.env.FC_SEED ?? "20261121";
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
