import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument, XmlElement } from "libxml2-wasm";

export type Schema = "atom" | "rss" | "sitemap";

const validators = new Map<Schema, RelaxNGValidator>();

function validatorOf(schema: Schema) {
  const known = validators.get(schema);
  if (known) return known;
  const source = readFileSync(new URL(`./${schema}.rng`, import.meta.url), "utf8");
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(source));
  validators.set(schema, validator);
  return validator;
}

export type Read = { name: string; text: string; attributes: Record<string, string> };

/**
 * Reads XML as strictly as the standard asks, and holds it to its schema, where it has one.
 * @returns every element in order, each by the name it has in the source and with the text directly in it
 * @throws when the source is not well-formed or not valid
 */
export function readXml(source: string, schema: Schema | null): Read[] {
  const document = XmlDocument.fromBuffer(Buffer.from(source, "utf8"));
  try {
    if (schema) validatorOf(schema).validate(document);
    return elementsIn(document.root);
  } finally {
    document.dispose();
  }
}

function elementsIn(element: XmlElement): Read[] {
  const inside: Read[] = [];
  let text = "";
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) inside.push(...elementsIn(node));
    else text += node.content;
  }
  const name = element.namespacePrefix
    ? `${element.namespacePrefix}:${element.name}`
    : element.name;
  const attributes = Object.fromEntries(element.attrs.map((one) => [one.name, one.content]));
  return [{ name, text, attributes }, ...inside];
}

export const textsOf = (elements: Read[], name: string) =>
  elements.filter((element) => element.name === name).map(({ text }) => text);
