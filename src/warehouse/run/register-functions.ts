import {
  DOUBLE,
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBListValue,
  DuckDBScalarFunction,
  type DuckDBType,
  LIST,
  VARCHAR,
} from "@duckdb/node-api";
import {
  DISCOUNTED_IF_ALIVE,
  EXPECTED_ORDER_VALUE,
  EXPECTED_ORDERS,
  ORDERS_IF_ALIVE,
  P_ALIVE,
  QUADRANT,
  RFM_SEGMENT,
  SCORE,
  TACTIC,
  TIER,
} from "../library/functions.ts";
import { kindOf, type Signature, signatures, type ValueKind } from "../library/signatures.ts";

const TYPES: Readonly<Record<ValueKind, DuckDBType>> = { float: DOUBLE, text: VARCHAR, floats: LIST(DOUBLE) };

type Call = (...values: unknown[]) => number | string;

const CALLS = {
  ...{ P_ALIVE, EXPECTED_ORDERS, ORDERS_IF_ALIVE, DISCOUNTED_IF_ALIVE, EXPECTED_ORDER_VALUE },
  ...{ SCORE, RFM_SEGMENT, TIER, QUADRANT, TACTIC },
} satisfies Record<Signature["name"], unknown> as unknown as Readonly<Record<Signature["name"], Call>>;

/** Makes the library's functions known to DuckDB, which calls them in this process: the core itself, unbundled. */
export function registerFunctions(connection: DuckDBConnection, prefix: string): void {
  for (const signature of signatures) connection.registerScalarFunction(scalarFunction(signature, prefix));
}

function scalarFunction(signature: Signature, prefix: string): DuckDBScalarFunction {
  const kinds = signature.arguments.map(kindOf);
  const call = CALLS[signature.name];
  const values: unknown[] = kinds.map(() => null);
  return DuckDBScalarFunction.create({
    name: prefix + signature.name.toLowerCase(),
    returnType: TYPES[signature.returns],
    parameterTypes: kinds.map((kind) => TYPES[kind]),
    mainFunction: (_info, input, output) => {
      const readers = kinds.map((kind, at) => readerOf(input, kind, at));
      for (let row = 0; row < input.rowCount; row++) {
        for (let at = 0; at < readers.length; at++) values[at] = readers[at]!(row);
        const known = values.every((value) => value !== null);
        output.setItem(row, (known ? call(...values) : null) as never);
      }
      output.flush();
    },
  });
}

function readerOf(input: DuckDBDataChunk, kind: ValueKind, at: number): (row: number) => unknown {
  const vector = input.getColumnVector(at);
  if (kind !== "floats") return (row) => vector.getItem(row);
  return (row) => {
    const list = vector.getItem(row);
    return list instanceof DuckDBListValue ? list.items : null;
  };
}
