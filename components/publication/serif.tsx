const faces = { serif: "/assets/fonts/serif.woff2", italic: "/assets/fonts/serif-italic.woff2" };

/** Asks for the serif, or its italic, together with the page: before a stylesheet says that it is needed. */
export function Serif({ face = "serif" }: { face?: keyof typeof faces }) {
  return (
    <link rel="preload" href={faces[face]} as="font" type="font/woff2" crossOrigin="anonymous" />
  );
}
