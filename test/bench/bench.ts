// npm run bench: all benchmarks, or those named: npm run bench -- orders models

const suites: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  orders: async () => (await import("./orders.ts")).benchOrders,
  models: async () => (await import("./models.ts")).benchModels,
  "clean-orders": async () => (await import("./clean-orders.ts")).benchCleanOrders,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}. Choose from: ${Object.keys(suites).join(", ")}.`,
  );
  process.exit(2);
}
for (const [name, load] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}\n`);
  await (await load())();
}

export {};
