import type ts from 'typescript'

export declare const pureValues: ts.TransformerFactory<ts.SourceFile>
