/** The piece and the version of it a person is looking at: what every act names. */
export type AtVersion = { submissionId: string; version: number };
