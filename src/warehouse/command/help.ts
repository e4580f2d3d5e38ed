/** `waarde --help` and `waarde warehouse --help`. */
export const help = `Usage: waarde warehouse <what> [options]

Customer lifetime value, RFM and quadrant tactics where the orders are too many for a sheet.

  run FILE...   the whole path on this computer, by DuckDB, over CSV or Parquet files; writes a workbook
  sql           writes the SQL and the library for BigQuery, Snowflake or DuckDB
  fit           fits the model on the tables brought home; writes the SQL that takes it back

The orders (run, sql):
  --customer NAME        column of the customer
  --date NAME            column of the order date
  --amount NAME          column of the net amount; refunds negative
  --as-of DAY            day up to which is counted, e.g. 2024-12-31; default: the latest order
  --time-zone ZONE       zone in which a moment becomes a day, e.g. Europe/Amsterdam; default: as written

The answer:
  --model NAME           mbg-nbd (default), bg-nbd or pareto-nbd
  --months N             months ahead; default 12
  --discount RATE        a year; default 0.1
  --margin SHARE         share of the amounts that is left as margin; default 1
  --bins N               highest RFM score, 2 to 9; default 5
  --value WHICH          value of tiers and quadrants: total (default), predicted or historic
  --shares A,B,C         shares of the tiers, best first; default 20,60,20
  --best N               how many of the best customers the sheet shows; default 1000

run:
  --out FILE             the workbook; default waarde.xlsx
  --scored FILE          every customer too, as .parquet or .csv
  --language en|nl       default en
  --date-format FORMAT   how dates in text are written, e.g. %d-%m-%Y; default ISO
  --decimal-comma        amounts are written as 1.234,56
  --skip-unreadable      leave out rows with an unreadable date or amount instead of refusing
  --memory SIZE          the most that DuckDB may take, default 2GB; what is more goes to disk
  --threads N            default: the processors of this computer
  --work-folder DIR      for DuckDB's files while it works, removed after; default: the system's
  --quiet                no progress

sql, fit:
  --engine NAME          bigquery, snowflake or duckdb
  --orders TABLE         sql: the table of the orders, e.g. my-project.shop.orders
  --prefix PREFIX        what our tables and functions begin with, e.g. my-project.shop.waarde_; default waarde_
  --identifiers KIND     sql: text (default) or number, which compares the customer column as it is
  --library gs://...     sql: BigQuery loads the library from there instead of inline
  --counts FILE          fit: the table counts, as CSV or Parquet; likewise
  --spend FILE           fit: the table spend
  --totals FILE          fit: the table totals
  --out PATH             sql: folder, default waarde-sql; fit: file, default 3-model.sql

  -h, --help             this
  --version              the version

Exit codes: 0 done, 1 the orders cannot be used, 2 a mistake in the command.
`;
