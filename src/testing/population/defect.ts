/** What may be wrong with a synthetic life. */
export type Defect = never
