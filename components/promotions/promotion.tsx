import type { ShownPromotion } from "@/lib/promotions/queries";
import styles from "./promotion.module.css";

/** One calm line for the house's own cause, labelled as what it is. */
export function Promotion({ promotion }: { promotion: ShownPromotion }) {
  return (
    <p className={styles.promotion}>
      <span className={styles.label}>{promotion.label}</span>
      <span>
        {promotion.text} <a href={promotion.href}>{promotion.linkText}</a>
      </span>
    </p>
  );
}
