CREATE TABLE "foyer"."password_link" (
	"user_id" bigint PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "password_link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "foyer"."record_line" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."record_line_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"user_id" bigint,
	"by_name" text NOT NULL,
	"what" text NOT NULL,
	"candidate_id" bigint,
	"about" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "foyer"."user" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."api_token" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "foyer"."user" ADD COLUMN "preferences" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "foyer"."user" ADD COLUMN "deactivated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "foyer"."password_link" ADD CONSTRAINT "password_link_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."record_line" ADD CONSTRAINT "record_line_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."record_line" ADD CONSTRAINT "record_line_candidate_id_candidate_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "foyer"."candidate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_line_at" ON "foyer"."record_line" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "record_line_candidate" ON "foyer"."record_line" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "contact_by_hand" ON "foyer"."contact" USING btree ("at","id") WHERE "foyer"."contact"."message_id" is null;--> statement-breakpoint
CREATE INDEX "decision_at" ON "foyer"."decision" USING btree ("decided_at","id");