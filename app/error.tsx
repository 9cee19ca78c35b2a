"use client";

import { words } from "#words/publication";
import { Message } from "@/components/publication/message";

/** Something threw: said plainly, without what it was. The framework wants a client component here. */
export default function Failed({ retry }: { retry: () => void }) {
  const { title, text, again, front } = words.failed;
  return (
    <main>
      <Message title={title} text={text}>
        <button type="button" className="button" onClick={() => retry()}>
          {again}
        </button>
        <a href="/">{front}</a>
      </Message>
    </main>
  );
}
