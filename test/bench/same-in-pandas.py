"""The same two questions in pandas, on the same simulated orders, where this machine has it."""
import json, sys, time
import numpy, pandas

rows, kind = int(sys.argv[2]), sys.argv[3]
random = numpy.random.default_rng(42)
ids = random.integers(1, max(2, rows // 10) + 1, rows)
orders = pandas.DataFrame({
    "customer": ids if kind == "number" else pandas.Series(ids).map(lambda i: f"klant{i}@example.nl"),
    "date": random.integers(45000, 45700, rows),
    "amount": random.integers(500, 20500, rows) / 100,
})


def summaries():
    days = orders.groupby(["customer", "date"], sort=False)["amount"].sum().reset_index()
    return days.groupby("customer", sort=False).agg(
        orders=("date", "size"), first=("date", "min"), last=("date", "max"), total=("amount", "sum"))


def rfm():
    found = orders.groupby("customer", sort=False).agg(
        orders=("date", "size"), last=("date", "max"), total=("amount", "sum"))
    for name in ("orders", "last", "total"):
        found[name + "_score"] = pandas.qcut(found[name], 5, labels=False, duplicates="drop")
    return found


run = summaries if sys.argv[1].startswith("summaries") else rfm
times = []
for _ in range(5):
    start = time.perf_counter()
    run()
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps({"milliseconds": sorted(times)[2], "first": times[0]}))
