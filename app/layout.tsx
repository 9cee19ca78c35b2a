import "./design.css";
import type { ReactNode } from "react";
import { Serif } from "@/components/publication/serif";
import { getPublication } from "@/lib/publication/queries";

export const dynamic = "force-dynamic";

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language } = await getPublication();
  return (
    <html lang={language}>
      <body>
        <Serif />
        {children}
      </body>
    </html>
  );
}
