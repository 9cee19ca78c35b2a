import { expect, it } from "vitest";
import { screen } from "@/lib/screening/screen";

const decided = (text: string) => screen(text).decision;

it.each([
  "Women do not deserve your hatred.",
  "Disabled people do not deserve to be treated like dirt.",
  "No woman deserves to die for that.",
  "Immigrants should not be deported for asking.",
  "Gay people should never be attacked for holding hands.",
  "We must not let trans people suffer.",
  "We should never allow black people to be hurt like that again.",
  "I don't want Muslims to leave this country.",
  "We don't need to get rid of immigrants.",
  "It is unacceptable to say that disabled people are worthless.",
  "It is not true that women are stupid.",
  "Not all Muslims are criminals.",
  "There is nothing wrong with gay people.",
])("a sentence that takes people's side is read as one: %s", (text) => {
  expect(decided(text)).toBe("published");
});

it.each([
  "Women do not deserve to vote.",
  "Gay people do not deserve to live.",
  "Muslims do not deserve anything.",
  "Immigrants should not be deported, they should be shot.",
  "We should deport immigrants.",
  "Women are not just stupid, they are vermin.",
  "Not all Muslims are terrorists, but most Muslims are vermin.",
  "I do not hate gay people, gay people are vermin.",
  "Trans people should never be allowed near children.",
  "We must not let Muslims into our schools.",
  "I don't want Muslims near my house.",
])("what only begins like one is not: %s", (text) => {
  expect(decided(text)).not.toBe("published");
});
