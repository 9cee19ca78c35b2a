import canonicalize from "canonicalize";

/**
 * A value as the one JSON text its equals share (RFC 8785, JSON Canonicalization Scheme): what a signature is made over.
 * @throws on what JSON cannot say (NaN, lone surrogates, cycles); content that passed its schema has none
 */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("This value has no JSON form.");
  return text;
}
