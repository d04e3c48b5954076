export declare const zoneReaders: readonly string[]
