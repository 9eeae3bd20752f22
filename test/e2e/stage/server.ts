import type { Fixture, Html } from '../../fixtures/fixture';

export const LINKEDIN = 'https://www.linkedin.com';

type Asked = { readonly path: string; readonly headers: Readonly<Record<string, string | string[] | undefined>> };

/** What tells the server which row of the table a request belongs to, since many share LinkedIn's one address. */
const ROW = /[?&]row=([\w-]+)/;

/** An address of a row under LinkedIn's name: the row stands in the query, which readers must overlook. */
export function addressFor(id: string, address: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  return `${LINKEDIN}${path}${query === '' ? '?' : `${query}&`}row=${id}${hash}`;
}

/** Serves every row at once. The member's own link in the navigation makes each row an account of its own. */
export function serve(rows: readonly Fixture[]) {
  const loads = new Map<string, number>();
  return ({ path, headers }: Asked) => {
    const id = (ROW.exec(path) ?? ROW.exec(String(headers['referer'])))?.[1];
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return answer(404, 'Not on this test server.');
    const { pathname } = new URL(path, LINKEDIN);
    const load = loads.get(`${row.id} ${pathname}`) ?? 0;
    loads.set(`${row.id} ${pathname}`, load + 1);
    return pathname === new URL(row.address, LINKEDIN).pathname ? own(row, load) : other(row, pathname, load);
  };
}

function own(row: Fixture, load: number) {
  if (row.redirect === undefined) return answer(row.status ?? 200, signedIn(row.id, row.html, load));
  return { status: 302, headers: { location: addressFor(row.id, row.redirect) }, body: '' };
}

function other(row: Fixture, pathname: string, load: number) {
  const html = row.also?.[pathname];
  return html === undefined ? answer(404, `Nothing at ${pathname}.`) : answer(200, signedIn(row.id, html, load));
}

const answer = (status: number, body: string) => ({
  status,
  // Such pages may come back from the back/forward cache, which no-store would forbid.
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  body,
});

// As LinkedIn's older navigation shows it: the member's photo, with the link to the member's own profile beside it.
function signedIn(id: string, html: Html, load: number): string {
  const text = typeof html === 'string' ? html : html(load);
  const photo = '<img class="global-nav__me-photo" alt="" src="data:,">';
  return text.replace('<body>', `<body><nav class="global-nav__me" hidden>${photo}<a href="/in/${id}/"></a></nav>`);
}
