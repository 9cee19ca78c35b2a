import type { Verdict } from "./outcome";
import type { Reading } from "./reading";

const letter = /\p{L}/gu;
const latin = /\p{Script=Latin}/gu;

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The small words English cannot do without. */
const english = set(`
the and to of a in is it you that he was for on are with as i his they be at one have this from or had by not but what all were we
when your can said there use an each which she do how their if will up about out many then them so some her would make like him
into time has look more go see no way could my than been who its now find did get may our me just know because any good why very
don't i'm it's that's can't should these those think people even only thank thanks yes ok please us am off too here still again
never let's well got going doesn't isn't didn't where really right great much lol most over
`);

/** The small words of other languages written in Latin letters, without those that are English words too. */
const others = set(`
el los las una unos por para como pero más mas este esta esto eso muy también porque cuando todo todos está son del al lo le que qué
se su sus ser hay hacer gracias siempre nada usted ustedes ella ellos nosotros mi tu yo es un de la en y o con sin ya sobre
les des du est et une dans pour pas sur qui que ce cette ces avec sont nous vous ils elle elles mais comme tout tous plus être fait
c'est n'est qu'il d'un d'une l'on je j'ai ne au aux leur leurs merci très bien
der das und ist nicht ein eine einen einem einer ich du wir ihr sie mit auf für von dem den sich auch wie aber nur noch wenn oder sind
wird hat haben werden kann über nach bei aus zum zur dass daß mich dich uns euch immer schon sehr mehr
il lo gli che di della del sono non per una questo questa anche ma come più tutto tutti essere ha hanno con nel alla dei molto
não um uma os as em por com você vocês ele ela isso muito também são está foi mais quando mesmo porque nós
het een van en niet ik je dat zijn voor met maar ook hij ze wij naar dit deze geen wel nog worden heeft bij uit
och att det som är jag inte på med för den till har ett så om kan vi han hon var
og ikke jeg til av har vil skal være hvad hvor
ve bir bu için çok değil ama ne gibi daha var yok ben sen biz onlar olarak
nie się jest bardzo dziękuję są było który która na że to jak ale tak czy po za od dla już jego tego
yang dan di ini itu dengan untuk tidak ada dari saya kamu kita akan juga sudah pada adalah
ang ng mga sa ay na ako ikaw siya hindi kung para lang po naman
cred sunt este pentru care mai din cu nu și să
ja on ei se että mutta kun niin olen olet ovat myös
és nem hogy egy az van csak volt már mint
je že na se ne za ale jsem není jako
không là và của có cho người một được với này
`);

/** Shares of a text that is surely English, or surely not. */
const enoughWords = 4;

/**
 * The lists and the model know English. What is written in another alphabet, or whose small words are another language's,
 * is held rather than judged wrongly; a few words are too few to tell, and are screened like any others.
 */
export function findLanguage({ text, tokens }: Reading): Verdict | null {
  const letters = text.match(letter)?.length ?? 0;
  const inLatin = text.match(latin)?.length ?? 0;
  const mixed = tokens.some(
    ({ raw }) =>
      /\p{Script=Latin}/u.test(raw) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(raw),
  );
  if (letters >= 3 && inLatin < letters * 0.6 && !mixed) return held;

  const words = tokens.filter(({ quoted, word }) => !quoted && /^\p{L}[\p{L}']*$/u.test(word));
  if (words.length < enoughWords) return null;
  let known = 0;
  let foreign = 0;
  for (const { raw, word } of words) {
    if (english.has(word)) known++;
    else if (others.has(raw.toLowerCase().replaceAll("’", "'"))) foreign++;
  }
  const mostlyForeign = foreign >= 2 && foreign > known * 1.2 && foreign >= words.length * 0.12;
  const nothingKnown = words.length >= 12 && known <= words.length * 0.04;
  return mostlyForeign || nothingKnown ? held : null;
}

const held: Verdict = { decision: "held", rule: "language", spans: [] };
