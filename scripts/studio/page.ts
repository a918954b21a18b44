/** The page around the editor: three buttons, and what our check says, beside the fields. */

/** What the check says of a file: where the editor has it, the field or the line that it is about, what stands beside that. */
export type Said = { at?: string; field?: string; line?: number; text: string; beside: string };

/** What the page does; runs in the browser, so that nothing but what stands in it is known there. */
function page(config: { collections: { name: string; folder?: string }[] }) {
  const { collections } = config;
  const bar = document.getElementById('studio')!;
  const [check, preview, publish] = bar.querySelectorAll('button');
  const list = bar.querySelector('ol')!;
  const status = bar.querySelector('p')!;
  let said: Said[] = [];

  // A new answer has no number in the editor’s address.
  const isHere = ({ at }: Said) => [at, at?.replace(/\d+-([\w-]+)$/, '$1')].includes(location.hash);

  /** Opens what is to be mended by way of its list: from one file straight to another the editor keeps the first. */
  const goTo = (at: string, event: Event) => {
    event.preventDefault();
    location.hash = at.replace(/\/entries\/.*$/, '');
    setTimeout(() => (location.hash = at), 300);
  };

  /** Selects a line of a file that is shown as it is written; the browser brings what is selected into sight. */
  const select = (line: number) => {
    const area = document.querySelector<HTMLTextAreaElement>('textarea[id^="text-field-"]')!;
    const lines = area.value.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    area.blur();
    area.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
    area.focus();
  };

  /** Puts each message below the name of its field; the editor draws its fields anew now and then. */
  const mark = () => {
    const here = said.filter((one) => one.field && isHere(one));
    const wanted = new Map<Element, string>();
    for (const { field, beside } of here) {
      const label = document.querySelector(`label[for^="${field}-field-"]`);
      if (label) wanted.set(label, [wanted.get(label), beside].filter(Boolean).join('\n'));
    }
    for (const old of document.querySelectorAll('.said')) if (!wanted.has(old.previousElementSibling!)) old.remove();
    for (const [label, text] of wanted) {
      const note = label.nextElementSibling?.matches('.said') ? label.nextElementSibling : document.createElement('p');
      if (note.textContent === text) continue;
      note.className = 'said';
      note.setAttribute('role', 'alert');
      note.textContent = text;
      const { line } = here[0]!;
      if (line) note.addEventListener('click', () => select(line));
      label.after(note);
    }
  };
  setInterval(mark, 500);

  /** The page of what is edited: an answer has it at its number, which it gets when it is first saved. */
  const shown = () => {
    const [, name] = /\/entries\/([\w-]+)$/.exec(location.hash) ?? [];
    const [, topic] = /\/collections\/([\w-]+)/.exec(location.hash) ?? [];
    const [number] = /^\d+/.exec(name ?? '') ?? [];
    const isAnswer = collections.some(({ name, folder }) => name === topic && folder);
    return number ? `/${number}/` : name && isAnswer ? `/${topic}/${name}/` : '/';
  };

  type Answer = { said: Said[]; status: string; address?: string; error?: string };
  const ask = async (address: string, words: string, open?: Window | null) => {
    status.textContent = words;
    check!.disabled = preview!.disabled = publish!.disabled = true;
    try {
      const answer = (await (await fetch(address, { method: 'POST' })).json()) as Answer;
      if (answer.error) throw new Error(answer.error);
      said = answer.said;
      status.textContent = answer.status;
      open?.location.replace(answer.address! + shown());
    } catch (reason) {
      open?.close();
      status.textContent =
        reason instanceof TypeError ? '没有连上工作室：终端里的 npm run studio 还开着吗？' : (reason as Error).message;
    }
    check!.disabled = preview!.disabled = publish!.disabled = false;
    list.replaceChildren(
      ...said.map(({ at, text }) => {
        const item = document.createElement('li');
        const words = at ? Object.assign(document.createElement('a'), { href: at }) : item;
        words.textContent = text;
        if (at) words.addEventListener('click', (event) => goTo(at, event));
        if (words !== item) item.append(words);
        return item;
      }),
    );
    mark();
  };
  const checkNow = () => ask('/check', '正在检查…');
  check!.addEventListener('click', checkNow);
  // Opened at once, as a browser opens no window later.
  preview!.addEventListener('click', () => ask('/preview', '正在打开预览…', window.open('about:blank')));
  publish!.addEventListener('click', () => ask('/publish', '正在检查和生成网站，要一两分钟…'));

  type Words = { editor: { editorToolbar: Record<string, string>; editorControl: { field: Record<string, string> } } };
  type Editor = {
    init(settings: object): void;
    getLocale(name: string): Words;
    registerEventListener(listener: object): void;
  };
  const { CMS } = window as unknown as { CMS: Editor };
  // What the editor calls publishing writes the file; the site is published below.
  const { editorToolbar, editorControl } = CMS.getLocale('zh_Hans').editor;
  const saving = { publish: '保存', publishNow: '保存到文件', publishing: '正在保存…', published: '已保存' };
  Object.assign(editorToolbar, saving);
  // Of every field: what need not be there at all its note says.
  editorControl.field.optional = '可先空着';
  CMS.registerEventListener({ name: 'postSave', handler: () => void checkNow() });
  CMS.init({ config });
}

/** The page’s script for this configuration. */
export const pageScript = (config: Parameters<typeof page>[0]) => `(${page.toString()})(${JSON.stringify(config)});`;

/** The page. */
export const pageHtml = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>工作室</title>
<style>
#studio { position: fixed; z-index: 1000; bottom: 0; left: 0; right: 0; padding: .5rem 1rem; background: #fff; border-top: 1px solid #999; font: 1rem/1.5 sans-serif; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center }
#studio p { margin: 0 }
#studio ol { flex-basis: 100%; max-height: 20vh; overflow: auto; margin: 0 }
#studio ol:empty { display: none }
#studio button { font: inherit; min-height: 2.75rem; padding: 0 1.25rem }
.said { margin: .25rem 0; padding: .5rem .75rem; border-left: 4px solid #b3261e; background: #fdecea; color: #8c1d18; white-space: pre-line }
[class*='-EditorContainer'], [class*='-ToolbarContainer'] { min-width: 0 !important }
textarea[id^='text-field-'] { white-space: pre; overflow-x: auto; font: .875rem/1.5 monospace }
[class*='-ControlPaneContainer'] { padding-bottom: 50vh !important }
body { padding-bottom: 5rem }
body:has(#studio li) { padding-bottom: calc(20vh + 6rem) }
</style>
<body>
<section id="studio"><button type="button">检查</button><button type="button">预览</button><button type="button">发布</button><p role="status"></p><ol></ol></section>
<script>window.CMS_MANUAL_INIT = true</script>
<script src="/editor/decap-cms.js"></script>
<script src="/studio.js"></script>
`;
