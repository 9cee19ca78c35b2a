import { expect, it } from "vitest";
import { screen } from "@/lib/screening/screen";

const rules = (text: string) => screen(text, { model: null });

it.each([
  "Это очень важная статья, спасибо автору.",
  "这篇文章写得很好，谢谢作者。",
  "هذا مقال مهم جدا وشكرا للكاتب",
  "Este artículo es muy importante para todos los que viven en la frontera.",
  "Cet article est très important pour tous ceux qui vivent à la frontière.",
  "Das ist ein sehr wichtiger Artikel und ich danke der Autorin für ihre Arbeit.",
  "Questo articolo è molto importante per tutti quelli che vivono al confine.",
  "To jest bardzo ważny artykuł i dziękuję za to.",
])("holds what it cannot judge: %s", (text) => {
  expect(rules(text)).toMatchObject({ decision: "held", rule: "language", spans: [] });
});

it.each([
  "Merci beaucoup!",
  "She said c'est la vie and went home to her mother in Québec.",
  "My grandmother from São Paulo used to say that all the time.",
  "👍👍👍",
  "1994, page 12.",
  "",
  "   ",
])("publishes English, names of places, and what is too short to tell: %s", (text) => {
  expect(rules(text).decision).toBe("published");
});
