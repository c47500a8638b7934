/** The page of one city's columns, parsed by the browser without running or inserting anything of it. */
function fetchColumns(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML !== null) resolve(request.responseXML);
      else reject(new Error(String(request.status)));
    };
    request.onerror = () => reject(new Error('network'));
    request.send();
  });
}

/** One table from the tables of several cities: rows by their key, in the order in which they first come. */
function joined(tables: readonly HTMLTableElement[]): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'matrix';
  const rows = new Map<string, { readonly head: Node; readonly cells: (Node | undefined)[]; readonly group: string }>();
  tables.forEach((source, i) => {
    for (const row of source.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
      const [head, cell] = row.cells;
      if (head === undefined || cell === undefined) continue;
      const key = row.dataset['row'] ?? '';
      const known = rows.get(key) ?? { head: document.importNode(head, true), cells: [], group: row.className };
      known.cells[i] = document.importNode(cell, true);
      rows.set(key, known);
    }
  });
  const blank = tables[0]?.dataset['none'] ?? '0';
  for (const { head, cells, group } of rows.values()) {
    const row = table.insertRow();
    row.className = group;
    row.append(head);
    for (let i = 0; i < tables.length; i += 1) {
      const cell = cells[i];
      if (cell !== undefined) row.append(cell);
      else row.insertCell().textContent = blank;
    }
  }
  return table;
}

/** Lets a reader put any cities side by side; keeps them in the address as `?cities=a,b`. */
export function sideBySide(picker: HTMLElement): void {
  const form = picker.querySelector('form');
  const input = picker.querySelector('input');
  const list = picker.querySelector<HTMLElement>('[data-chosen]');
  const place = picker.querySelector<HTMLElement>('[data-table]');
  const failed = picker.querySelector<HTMLElement>('[data-failed]');
  if (!form || !input || !list || !place || !failed) return;
  const names = new Map<string, string>();
  for (const option of picker.querySelectorAll('option')) names.set(option.dataset['id'] ?? '', option.value);
  let chosen = (new URLSearchParams(location.search).get('cities') ?? '').split(',').filter((id) => names.has(id));

  const show = async () => {
    list.replaceChildren(
      ...chosen.map((id) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = `${names.get(id)} ×`;
        button.setAttribute('aria-label', `${list.dataset['remove']} ${names.get(id)}`);
        button.addEventListener('click', () => choose(chosen.filter((other) => other !== id)));
        item.append(button);
        return item;
      }),
    );
    const asked = chosen;
    try {
      const documents = await Promise.all(asked.map((id) => fetchColumns(`${picker.dataset['pages']}${id}/`)));
      if (asked !== chosen) return;
      const tables = documents.flatMap(
        (page) => page.querySelector<HTMLTableElement>(`table[data-view="${picker.dataset['view']}"]`) ?? [],
      );
      failed.hidden = true;
      place.replaceChildren(...(tables.length === 0 ? [] : [joined(tables)]));
    } catch {
      failed.hidden = false;
    }
  };
  const choose = (ids: string[]) => {
    chosen = ids;
    history.replaceState(null, '', ids.length === 0 ? location.pathname : `?cities=${ids.join(',')}`);
    void show();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const id = [...names].find(([, name]) => name === input.value.trim())?.[0];
    if (id !== undefined && !chosen.includes(id)) choose([...chosen, id]);
    input.value = '';
  });
  picker.hidden = false;
  if (chosen.length > 0) void show();
}
