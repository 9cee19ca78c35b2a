"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { words } from "#words/writing";
import { controlId } from "./finding-places";
import { BareField, NotesAt, Row, WritingField } from "./writing-field";
import styles from "./writing-fields.module.css";
import { addressOf, type Writing } from "./writing-text";

/** From the headline to the byline, in the order they are read. */
export function OpeningFields() {
  return (
    <>
      <WritingField name="headline" label={words.headline} look="headline" inPiece />
      <WritingField name="standfirst" label={words.standfirst} look="standfirst" inPiece />
      <Row notes={<NotesAt places={["news.title", "news.source", "news.url"]} />}>
        <div className={styles.news}>
          <BareField
            name="news.title"
            label={words.news}
            hint={words.newsHint}
            look="text"
            inPiece
          />
          <div className={styles.source}>
            <BareField name="news.source" label={words.newsSource} look="line" />
            <BareField name="news.date" label={words.newsDate} look="line" type="date" />
            <BareField name="news.url" label={words.newsUrl} look="line" type="url" />
          </div>
          <AddressNotice />
        </div>
      </Row>
      <WritingField name="byline" label={words.byline} look="line" autoComplete="name" />
    </>
  );
}

/** Half an address is not saved until it is one; the rest of the page is. */
function AddressNotice() {
  const { control } = useFormContext<Writing>();
  const url = useWatch({ control, name: "news.url" });
  return addressOf(url) === null ? (
    <p className="field-error" role="status">
      {words.notAnAddress}
    </p>
  ) : null;
}

/** After the body: how they know, and who they are. */
export function AboutFields() {
  return (
    <div className={styles.about}>
      <WritingField
        name="howKnown"
        label={words.howKnown}
        hint={words.howKnownHint}
        look="text"
        many
        inPiece
      />
      <WritingField
        name="authorNote"
        label={words.aboutYou}
        hint={words.aboutYouHint}
        look="text"
        many
        inPiece
      />
    </div>
  );
}

/** What the piece is filed under, and the language it is in. */
export function DeskFields({ topics }: { topics: { id: string; name: string }[] }) {
  const { register, control } = useFormContext<Writing>();
  const language = useWatch({ control, name: "language" });
  const languages = Object.entries(words.languages);
  return (
    <Row>
      <div className={styles.desk}>
        <div className="field">
          <label htmlFor={controlId("topicId")}>{words.topic}</label>
          <select id={controlId("topicId")} className="control" {...register("topicId")}>
            <option value="">{words.noTopic}</option>
            {topics.map((topic) => (
              <option key={topic.id} value={topic.id}>
                {topic.name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={controlId("language")}>{words.language}</label>
          <select id={controlId("language")} className="control" {...register("language")}>
            {!words.languages[language] && <option value={language}>{language}</option>}
            {languages.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Row>
  );
}
