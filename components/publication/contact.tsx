/** How to reach the desk, as the chief editor wrote it: a link where it is an address. */
export function Contact({ contact }: { contact: string }) {
  if (/^[^\s@<>]+@[^\s@<>]+$/.test(contact)) return <a href={`mailto:${contact}`}>{contact}</a>;
  if (/^https?:\/\/\S+$/.test(contact)) return <a href={contact}>{contact}</a>;
  return <span>{contact}</span>;
}
