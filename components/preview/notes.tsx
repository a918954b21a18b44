import type { AuthorNotes, FileNotes, Note } from '@/lib/pages/author-notes';

/**
 * What an author is told at the top of a page of their own preview. The style stands here, not in a sheet: no byte of it
 * may reach a reader.
 */
export const Notes = ({ draft, count, files }: AuthorNotes) => (
  <section aria-label="要改的地方" className="author-notes">
    <style>{style}</style>
    {draft && (
      <p>
        <strong>草稿</strong>：发布时没有这一篇，写好后删掉 status 那一行。
      </p>
    )}
    {count > 0 && (
      <p>
        <strong>内容里有 {count} 处要改</strong>
        ，改好存盘，这里会自己更新。草稿里的不妨碍发布，别处的改好之前不会生成网站；这一条只有您看得见。
      </p>
    )}
    {files.map((file) => (
      <FileList key={file.file} {...file} />
    ))}
  </section>
);

const FileList = ({ file, isOwn, notes, left }: FileNotes) => (
  <details open={isOwn}>
    <summary>
      {isOwn ? '这一页：' : ''}
      {file}（{notes.length + left} 处）
    </summary>
    <ol>
      {notes.map((note) => (
        <li key={`${note.line}:${note.column} ${note.message}`}>
          <span>
            第 {note.line} 行第 {note.column} 个字
          </span>
          {note.found && <code>{note.found}</code>}
          <Told {...note} />
        </li>
      ))}
    </ol>
    {left > 0 && <p>还有 {left} 处没有列出：npm run content:check 看全部。</p>}
  </details>
);

/** What is wrong with the fields that are shown here, beside them. */
export function Beside({ notes, fields }: { notes: AuthorNotes | undefined; fields: readonly string[] }) {
  const beside = fields.flatMap((field) => notes?.inFields.filter((note) => note.field === field) ?? []);
  return beside.map((note) => (
    <p data-note="" key={`${note.line}:${note.column} ${note.message}`}>
      {note.field}：<Told {...note} />
    </p>
  ));
}

const Told = ({ message, fix, rule }: Note) => (
  <>
    {message}
    <b> → {fix}</b>
    {rule && ` [${rule}]`}
  </>
);

const style = `
.author-notes,[data-note]{border:2px solid #c2410c;border-radius:6px;background:#fff7ed;color:#431407;font-size:.9375rem;line-height:1.5;overflow-wrap:anywhere}
.author-notes{max-width:60rem;margin:0 auto 1rem;padding:.75rem 1rem}
.author-notes summary{cursor:pointer;padding:.5rem 0;font-weight:600}
.author-notes ol{margin:0;padding:0 0 .5rem 1.5rem;list-style:decimal}
.author-notes li{margin:.25rem 0}
.author-notes code{display:block;padding:.125rem .375rem;background:#ffedd5;font-family:monospace;white-space:pre-wrap}
.author-notes li>span{margin-right:.5rem;color:#9a3412}
[data-note]{display:block;margin:.5rem 0;padding:.375rem .75rem;font-weight:400}
[data-note]::before{content:'要改：';font-weight:700;color:#c2410c}
@media print{.author-notes,[data-note]{display:none}}
`;
