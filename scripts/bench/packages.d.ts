/** What benches use of their own packages; those are installed with the first bench (scripts/run.mjs), types are checked before. */
declare module 'lighthouse' {
  type Audit = { score: number | null; displayValue?: string; title: string };
  type Category = { title: string; score: number | null; auditRefs: { id: string; weight: number }[] };
  export type RunnerResult = { lhr: { categories: Record<string, Category>; audits: Record<string, Audit> } };
  type Options = { port: number; logLevel: 'error'; skipAudits: string[] };
  export default function lighthouse(url: string, options: Options): Promise<RunnerResult | undefined>;
}

declare module 'minisearch' {
  export default class MiniSearch<Document> {
    constructor(options: {
      idField: keyof Document;
      fields: (keyof Document)[];
      tokenize: (text: string) => string[];
      searchOptions: { boost: object; combineWith: 'OR' };
    });
    addAll(documents: readonly Document[]): void;
    search(query: string): { id: unknown }[];
  }
}

declare module '@orama/orama' {
  type Engine = object;
  export function create(options: { schema: object; components: object }): Engine;
  export function insert(engine: Engine, document: object): Promise<unknown> | string;
  export function save(engine: Engine): object;
  type Asked = { term: string; properties: string[]; boost: object; limit: number; threshold: number };
  export function search(engine: Engine, asked: Asked): Promise<{ hits: { document: { slug: string } }[] }>;
}

declare module '@orama/tokenizers/mandarin' {
  export function createTokenizer(): object;
}

declare module 'flexsearch' {
  export class Index {
    constructor(options: { encode: (text: string) => string[]; tokenize: 'strict'; resolution: number });
    add(id: number, text: string): unknown;
    search(query: string, options: { limit: number; suggest: boolean }): number[];
  }
}

declare module 'pagefind' {
  type Record = { url: string; content: string; language: string; meta: { title: string } };
  type Index = {
    addCustomRecord(record: Record): Promise<unknown>;
    writeFiles(options: { outputPath: string }): Promise<unknown>;
  };
  export function createIndex(options: object): Promise<{ index?: Index }>;
  export function close(): Promise<unknown>;
}
