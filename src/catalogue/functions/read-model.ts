import type { PurchaseModelName } from "../../core/models/purchase-model.ts";
import type { ShopModel } from "../../core/models/shop-model.ts";
import { type Cell, isBlank, type Table } from "../../sheet/cell.ts";
import { readNumbers } from "../../sheet/read-numbers.ts";
import { Refusal } from "../problem.ts";
import { modelArg, modelNames } from "./model-args.ts";
import { covarianceFields, modelFields, parameterNames, spendParameters } from "./model-fields.ts";

/** The name of a model to fit, or a model that CLV_MODEL has fitted before. */
export function readModel(cells: Table | undefined): PurchaseModelName | ShopModel {
  if (cells === undefined) return modelNames[0];
  const single = cells.length === 1 && cells[0]!.length === 1;
  return single ? modelNamed(cells[0]![0]!) : readModelTable(cells);
}

function modelNamed(cell: Cell): PurchaseModelName {
  const wanted = String(cell).trim().toLowerCase().replace("/", "-");
  const name = modelNames.find((model) => model === wanted);
  if (name !== undefined) return name;
  throw new Refusal([{ key: "unknown-choice", argument: modelArg.name, value: cell, choices: modelNames }]);
}

function readModelTable(table: Table): ShopModel {
  const cells = new Map(table.map((row) => [String(row[0] ?? "").trim(), row[1] ?? null]));
  const cellOf = (field: string): Cell => {
    const cell = cells.get(field);
    if (cell !== undefined) return cell;
    throw new Refusal([{ key: "model-row-missing", argument: modelArg.name, field }]);
  };
  const numberOf = (field: string): number => {
    const number = readNumbers([cellOf(field)]).values[0]!;
    if (Number.isFinite(number)) return number;
    throw new Refusal([
      { key: "model-row-unreadable", argument: modelArg.name, field, value: cellOf(field) },
    ]);
  };
  const numberAbove = (field: string, limit: number): number => {
    const number = numberOf(field);
    if (number > limit) return number;
    throw new Refusal([{ key: "model-row-unreadable", argument: modelArg.name, field, value: number }]);
  };
  const covarianceOf = (names: readonly string[]): Float64Array => {
    const matrix = new Float64Array(names.length ** 2);
    for (const { field, row, column } of covarianceFields(names)) {
      // A variance may be 0 (a parameter on its bound), never less.
      const value = row === column ? numberAbove(field, -Number.MIN_VALUE) : numberOf(field);
      matrix[row * names.length + column] = matrix[column * names.length + row] = value;
    }
    return matrix;
  };

  const written = String(cellOf(modelFields.used)).trim();
  const used = written === "nbd" ? written : modelNamed(written);
  const names = parameterNames(used);
  const pooled = isBlank(cellOf("p"));
  const unknown = Number.NaN;
  return {
    purchases: {
      ...{ asked: used, used, estimate: "fitted", notes: [], passes: 0, standardErrors: null },
      parameters: Float64Array.from(names, (name) => numberAbove(name, 0)),
      covariance: covarianceOf(names),
      ...{ logLikelihood: unknown, aic: unknown, bic: unknown, customers: unknown, repeatCustomers: unknown },
      limit: { parameters: null, logLikelihood: unknown },
      attempt: { parameters: null, logLikelihood: unknown },
    },
    spend: {
      ...{ estimate: pooled ? "pooled" : "fitted", notes: [], passes: 0, standardErrors: null },
      parameters: pooled
        ? new Float64Array(3).fill(unknown)
        : Float64Array.from(spendParameters, (name) => numberAbove(name, name === "q" ? 1 : 0)),
      covariance: pooled ? new Float64Array(9) : covarianceOf(spendParameters),
      mean: numberOf(modelFields.meanOrderValue),
      ...{ logLikelihood: unknown, customers: unknown, correlation: unknown },
    },
  };
}
