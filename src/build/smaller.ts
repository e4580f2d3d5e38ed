import { type MinifyOptions, minify } from "terser";

/**
 * A twentieth smaller than esbuild alone makes it. No function expression of ours or of the libraries is called
 * with `new`, and no getter does anything, so both liberties are safe; the tests run what comes out.
 *
 * @param map file name and text of esbuild's own source map, to be carried on
 */
export async function smaller(
  code: string,
  ecma: 2019 | 2020,
  map?: { readonly file: string; readonly text: string },
): Promise<{ readonly code: string; readonly map: string }> {
  const options: MinifyOptions = {
    ecma,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    ...(map === undefined ? {} : { sourceMap: { content: map.text, url: map.file } }),
  };
  const { code: result, map: carried } = await minify(code, options);
  return { code: `${result!}\n`, map: String(carried ?? "") };
}
