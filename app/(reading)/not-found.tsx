import { words } from "#words/publication";
import { Message } from "@/components/publication/message";

/** Inside the frame that the reading layout has already laid. */
export default function NotFound() {
  const { title, text, front } = words.notFound;
  return (
    <Message title={title} text={text}>
      <a className="button" href="/">
        {front}
      </a>
      <a href="/guidelines">{words.howToSubmit}</a>
    </Message>
  );
}
