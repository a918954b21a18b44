import type { DataBlock } from '@/lib/pages/structured-data';

/** Data blocks for search engines. They are read, never run. */
export const StructuredData = ({ blocks }: { blocks: DataBlock[] }) => (
  <>
    {blocks.map((block, index) => (
      <script key={index} type="application/ld+json">
        {safeJson(block)}
      </script>
    ))}
  </>
);

/** JSON that cannot end the element it stands in, nor a line of a script. */
const safeJson = (block: DataBlock) =>
  JSON.stringify(block)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
