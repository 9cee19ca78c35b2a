import http from "node:http";

export type Load = { requests: number; perSecond: number; p50: number; p99: number };

/**
 * Asks for addresses over and over on kept connections.
 * @param url which to ask for next
 * @param connections how many at once; @param seconds how long at most; @param most how many requests at most
 * @returns requests a second, and the median and 99th percentile of their times in ms
 * @throws when an answer is not 200
 */
export async function load(
  url: string | (() => string),
  connections: number,
  seconds: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  let asked = 0;
  const one = async () => {
    while (performance.now() < until && asked++ < most) {
      const began = performance.now();
      await ask(typeof url === "string" ? url : url(), agent);
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  const took = (performance.now() - began) / 1000;
  agent.destroy();

  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { requests: times.length, perSecond: times.length / took, p50: at(0.5), p99: at(0.99) };
}

function ask(url: string, agent: http.Agent) {
  return new Promise<void>((resolve, reject) => {
    http
      .get(url, { agent, headers: { "accept-encoding": "gzip" } }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
        answer.resume().once("end", resolve).once("error", reject);
      })
      .once("error", reject);
  });
}
