import { words } from "#words/publication";

export default function FrontPage() {
  return <main>{words.opinion}</main>;
}
