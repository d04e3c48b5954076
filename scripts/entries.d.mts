/** Name of each entry of the package, `index` for the package itself. */
export declare const entries: readonly string[]
