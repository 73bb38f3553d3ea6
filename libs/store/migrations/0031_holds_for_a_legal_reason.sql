CREATE TABLE "foyer"."person_hold" (
	"candidate_id" bigint PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"until" text,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "foyer"."person_hold" ADD CONSTRAINT "person_hold_candidate_id_candidate_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "foyer"."candidate"("id") ON DELETE cascade ON UPDATE no action;