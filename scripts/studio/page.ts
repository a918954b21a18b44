/** The page around the editor: two buttons, and what our check says, beside the fields. */

/** What the check says of a file: the field that it is about, where it is one. */
export type Said = { file: string; field?: string; text: string };

/** What the page does; runs in the browser, so that nothing but what stands in it is known there. */
function page(config: object) {
  const bar = document.getElementById('studio')!;
  const [check, publish] = bar.querySelectorAll('button');
  const list = bar.querySelector('ol')!;
  const status = bar.querySelector('p')!;
  let said: Said[] = [];

  /** Puts each message below the name of its field; the editor draws its fields anew now and then. */
  const mark = () => {
    const name = decodeURIComponent(location.hash.split('/').pop()!);
    const here = said.filter(({ file, field }) => field && file.endsWith(`/${name}.md`));
    const wanted = new Map<Element, string>();
    for (const { field, text } of here) {
      const label = document.querySelector(`label[for^="${field}-field-"]`);
      if (label) wanted.set(label, [wanted.get(label), text].filter(Boolean).join('\n'));
    }
    for (const old of document.querySelectorAll('.said')) if (!wanted.has(old.previousElementSibling!)) old.remove();
    for (const [label, text] of wanted) {
      const note = label.nextElementSibling?.matches('.said') ? label.nextElementSibling : document.createElement('p');
      if (note.textContent === text) continue;
      note.className = 'said';
      note.setAttribute('role', 'alert');
      note.textContent = text;
      label.after(note);
    }
  };
  setInterval(mark, 500);

  const ask = async (address: string, words: string) => {
    status.textContent = words;
    check!.disabled = publish!.disabled = true;
    try {
      const answer = (await (await fetch(address, { method: 'POST' })).json()) as { said: Said[]; status: string };
      said = answer.said;
      status.textContent = answer.status;
    } catch {
      status.textContent = '没有连上工作室：终端里的 npm run studio 还开着吗？';
    }
    check!.disabled = publish!.disabled = false;
    list.replaceChildren(
      ...said.map(({ text }) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
    mark();
  };
  const checkNow = () => ask('/check', '正在检查…');
  check!.addEventListener('click', checkNow);
  publish!.addEventListener('click', () => ask('/publish', '正在检查和生成网站，要一两分钟…'));

  type Words = { editor: { editorToolbar: Record<string, string> } };
  type Editor = {
    init(settings: object): void;
    getLocale(name: string): Words;
    registerEventListener(listener: object): void;
  };
  const { CMS } = window as unknown as { CMS: Editor };
  // What the editor calls publishing writes the file; the site is published below.
  const { editorToolbar } = CMS.getLocale('zh_Hans').editor;
  const saving = { publish: '保存', publishNow: '保存到文件', publishing: '正在保存…', published: '已保存' };
  Object.assign(editorToolbar, saving);
  CMS.registerEventListener({ name: 'postSave', handler: () => void checkNow() });
  CMS.init({ config });
}

/** The page’s script for this configuration. */
export const pageScript = (config: object) => `(${page.toString()})(${JSON.stringify(config)});`;

/** The page. */
export const pageHtml = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>工作室</title>
<style>
#studio { position: fixed; z-index: 1000; bottom: 0; left: 0; right: 0; padding: .5rem 1rem; background: #fff; border-top: 1px solid #999; font: 1rem/1.5 sans-serif; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center }
#studio p { margin: 0 }
#studio ol { flex-basis: 100%; max-height: 30vh; overflow: auto; margin: 0 }
#studio ol:empty { display: none }
#studio button { font: inherit; min-height: 2.75rem; padding: 0 1.25rem }
.said { margin: .25rem 0; padding: .5rem .75rem; border-left: 4px solid #b3261e; background: #fdecea; color: #8c1d18; white-space: pre-line }
body { padding-bottom: 5rem }
</style>
<body>
<section id="studio"><button type="button">检查</button><button type="button">发布</button><p role="status"></p><ol></ol></section>
<script>window.CMS_MANUAL_INIT = true</script>
<script src="/editor/decap-cms.js"></script>
<script src="/studio.js"></script>
`;
