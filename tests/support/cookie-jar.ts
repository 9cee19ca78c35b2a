/** A page a browser ended on: every address it passed, the last first read as text. */
export type Visit = { status: number; url: URL; passed: string[]; headers: Headers; text: string };

/** Something like a browser without script: keeps cookies by host, follows redirects, sends forms as our pages do. */
export function aCookieJar() {
  const jar = new Map<string, Map<string, string>>();

  const cookiesFor = ({ hostname }: URL) =>
    [...(jar.get(hostname) ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");

  function keep({ hostname }: URL, lines: string[]) {
    const mine = jar.get(hostname) ?? new Map<string, string>();
    jar.set(hostname, mine);
    for (const line of lines) {
      const [, name = "", value = ""] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (/max-age=0(;|$)|expires=thu, 01 jan 1970/i.test(line)) mine.delete(name);
      else mine.set(name, value);
    }
  }

  /** @param stop an address at which not to follow any further, as somebody who looks at what is sent */
  async function go(address: string | URL, form?: Record<string, string>, stop?: RegExp) {
    let url = new URL(address);
    const passed: string[] = [];
    let init: RequestInit = form
      ? { method: "POST", body: new URLSearchParams(form), headers: { origin: url.origin } }
      : {};
    for (let step = 0; step < 12; step++) {
      passed.push(url.href);
      const headers = { ...(init.headers as Record<string, string>), cookie: cookiesFor(url) };
      const response = await fetch(url, { ...init, headers, redirect: "manual" });
      keep(url, response.headers.getSetCookie());
      const next = response.headers.get("location");
      const to = next ? new URL(next, url) : null;
      if (!to || stop?.test(to.href)) {
        const { status } = response;
        return {
          status,
          url: to ?? url,
          passed,
          headers: response.headers,
          text: await response.text(),
        };
      }
      url = to;
      init = {};
    }
    throw new Error(`Round in circles: ${passed.join(" ")}`);
  }

  return {
    go: go as (
      address: string | URL,
      form?: Record<string, string>,
      stop?: RegExp,
    ) => Promise<Visit>,
    cookie: (host: string, name: string) => jar.get(host)?.get(name),
    /** As signing out there: another person may sign in next. */
    forget: (host: string) => jar.delete(host),
    setCookie: (host: string, name: string, value: string) =>
      keep(new URL(`http://${host}`), [`${name}=${value}`]),
  };
}

export type CookieJar = ReturnType<typeof aCookieJar>;
