"use client";

import "./design.css";
import { words } from "#words/publication";
import { Message } from "@/components/publication/message";

/** As `error.tsx`, when even the root layout threw. */
export default function GlobalFailed({ retry }: { retry: () => void }) {
  const { title, text, again, front } = words.failed;
  return (
    <html lang={words.language}>
      <head>
        <title>{title}</title>
      </head>
      <body>
        <main>
          <Message title={title} text={text}>
            <button type="button" className="button" onClick={() => retry()}>
              {again}
            </button>
            <a href="/">{front}</a>
          </Message>
        </main>
      </body>
    </html>
  );
}
