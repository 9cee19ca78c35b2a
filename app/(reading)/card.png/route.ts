import { answerWithPublicationCard } from "@/lib/cards/picture";

export const dynamic = "force-dynamic";

export const GET = () => answerWithPublicationCard();
