/** The piece and the version of it a person is looking at: what every act names. */
export type AtVersion = { submissionId: string; version: number };

/** Says what has been done, in the page's one live region. */
export type Announce = (sentence: string) => void;
