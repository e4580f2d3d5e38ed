import { type Comment, type FunctionDeclaration, parse } from "acorn";

export interface PushedFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The text of the JSDoc right above it. */
  readonly doc: string;
  readonly isCustom: boolean;
}

/** What Apps Script takes at most (a script of ES2019), and what Sheets finds by reading the text. */
export function inspectScript(code: string): PushedFunction[] {
  const comments: Comment[] = [];
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: "script", onComment: comments });
  return body
    .filter((node): node is FunctionDeclaration => node.type === "FunctionDeclaration")
    .map((node) => {
      const above = comments.filter((comment) => comment.type === "Block" && comment.end <= node.start).pop();
      const touches = above !== undefined && /^\s*$/.test(code.slice(above.end, node.start));
      const doc = touches && above.value.startsWith("*") ? above.value : "";
      return {
        name: node.id.name,
        parameters: node.params.map((param) => (param.type === "Identifier" ? param.name : "?")),
        doc,
        isCustom: /@customfunction\b/.test(doc),
      };
    });
}
