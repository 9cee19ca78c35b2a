ALTER TYPE "public"."decision_kind" ADD VALUE 'accept_again';--> statement-breakpoint
ALTER TYPE "public"."decision_kind" ADD VALUE 'waive_second_editor';