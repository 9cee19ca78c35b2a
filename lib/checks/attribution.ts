const said =
  "said|says|say|told|reported|reports|found|finds|estimates|estimated|estimate|published|announced|counted|wrote|writes|recorded|puts|calculated|showed|shows|revealed|noted|notes|claims|claimed|argues|argued|concluded|warned|projected|projects|released";

/** A name: a capital inside a sentence, or two capitals in a row anywhere. "We", "It", "The" at a start are none. */
const name = String.raw`(?:[A-Z][\w&.’'-]{0,30} (?:(?:of|for|and|the|on|to) ){0,2}[A-Z][\w&.’'-]{0,30}|[A-Z]{2,8})`;

const named = [
  /\b[Aa]ccording to (?:(?:the|a|an|its|their|his|her|our|my|[a-z]+['’]s?) )?(?:[\w-]{1,20} ){0,3}?[A-Z]/,
  /\b[Aa]ccording to (?:the )?(?:[a-z-]{1,20} ){0,2}(?:report|census|records|minutes|agency|council|department|ministry|court|figures|manufacturer|company|union|website)\b/,
  new RegExp(
    String.raw`\b${name}(?: (?:also|has|have|recently|itself|alone|now|only))?(?:,[^,.]{1,60},)? (?:${said})\b`,
  ),
  new RegExp(
    String.raw`\b(?:by|from|of) (?:the )?(?:\w{1,20} ){0,2}${name}(?:['’]s)? (?:\w{1,20} ){0,2}(?:report|survey|census|figures|data|study|inquiry|review|audit|statistics|numbers|records)\b`,
  ),
  new RegExp(
    String.raw`\b${name}(?:['’]s)? (?:(?:\d{4}|own|latest|annual|recent|official|public) ){0,2}(?:report|survey|census|figures|data|study|inquiry|review|audit|statistics|poll)\b`,
  ),
  new RegExp(
    String.raw`\b(?:report|survey|census|figures|data|study|inquiry|review|audit|statistics|numbers|research|poll|estimates|analysis) (?:\w{1,20} ){0,2}(?:by|from|of|in|released by|published by) (?:the |a )?(?:\w{1,20} ){0,1}${name}`,
  ),
  /\b(?:puts? it|said|says|told (?:me|us)|explains|explained|recalls|recalled|adds|added)[,:]? ["“]|["”] (?:\w{1,20} ){0,3}(?:said|says|told|explained|recalled|added)\b/,
  /\b(?:site|web|payroll|court|hospital|company|school|police|city|county|state|internal|official|government|public) (?:analytics|records|data|figures|statistics|logs|documents|filings) (?:also )?(?:show|shows|showed|say|said|put|indicate)\b/i,
  /\bby (?:the |its |their |his |her )?(?:[\w’'-]{1,20} ){1,3}own (?:figures?|numbers?|count|estimates?|reckoning)\b/,
  new RegExp(String.raw`[^.!?\s] [A-Z][a-z’'-]{1,30} (?:${said})\b`),
  /[^.!?\s] [A-Z][\w-]{1,30} (?:research|data|polling|figures|estimates) (?:show|shows|showed|suggest|suggests|found|put|puts)\b/,
  /\b[Ss]ource:|\((?:[A-Z][\w&. -]{1,60}),? (?:19|20)\d\d\)|\[\d{1,3}\]|https?:\/\/|\bwww\.\w/,
  /\b(?:the|their|its|our|that|this|your) (?:[a-z’'-]{1,20} ){0,2}(?:report|records|minutes|budget|audit|accounts|filing|census|dashboard|payroll|log|logs|logbook|roster|invoice|invoices|contract)(?: (?:for|of|from|in) [\w ]{1,30})? (?:said|says|shows|showed|puts|put|found|record|records|recorded|lists|listed|gives|gave)\b/i,
];

/** Whether a paragraph names who says so: a person, an office, a report, a record, or an address. */
export function namesSource(paragraph: string) {
  return named.some((pattern) => pattern.test(paragraph));
}

const back =
  /^["“‘(]?(?:The|That|This|These|Those|In the|In that|From the) (?:same |latter |second |last |new )?(?:report|reports|study|studies|survey|figures|data|numbers|statistics|research|review|inquiry|audit|analysis|paper|census|authors|researchers|article)\b/;

/** Whether a paragraph begins by speaking of a source the one before it named ("That report also…"). */
export function pointsBack(paragraph: string) {
  return back.test(paragraph);
}

/** Whether a paragraph says its figures are made up to explain something. */
export function supposes(paragraph: string) {
  return /\b(?:[Ll]et['’]s say|[Ii]magine|[Ss]uppose|[Ss]ay you|[Hh]ypothetical)\b/.test(paragraph);
}

/** A sum the reader can do again: so many at so much, "which is", "that's", "round it to", a line of a bill. */
const sums = [
  /\b(?:[Tt]hat|[Ww]hich|[Ii]t|[Tt]his)(?: is|['’]s| was| makes| comes to| came to) (?:about |nearly |roughly |over |almost |more than |some )?[$£€]?\d/,
  /(?:\bat (?:about |roughly |around |nearly )?[$£€]\d|\b(?:apiece|each|a head)\b).{0,120}?\b(?:is|makes|so|comes to)\b.{0,20}?[$£€]\d/,
  /\bround (?:it|that|them) (?:up |down )?to\b|^[\w ]{1,30}: [$£€]\d/,
];

/** Whether a sentence reckons its figure before the reader's eyes; the figures it starts from are judged where they stand. */
export function reckons(sentence: string) {
  return sums.some((pattern) => pattern.test(sentence));
}
