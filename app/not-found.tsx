import type { Metadata } from "next";
import { words } from "#words/publication";
import { Frame } from "@/components/publication/frame";
import { Message } from "@/components/publication/message";
import { getPublication } from "@/lib/publication/queries";
import { listTopics } from "@/lib/topics/queries";

export const metadata: Metadata = { title: words.notFound.title, robots: { index: false } };

export default async function NotFound() {
  const [{ name, tagline, contact }, topics] = await Promise.all([getPublication(), listTopics()]);
  const { title, text, front, search } = words.notFound;
  return (
    <Frame name={name} tagline={tagline} contact={contact} topics={topics}>
      <Message title={title} text={text}>
        <a className="button" href="/">
          {front}
        </a>
        <a href="/search">{search}</a>
        <a href="/guidelines">{words.howToSubmit}</a>
      </Message>
    </Frame>
  );
}
