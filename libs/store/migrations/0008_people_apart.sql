CREATE TABLE "foyer"."people_apart" (
	"candidate_id" bigint NOT NULL,
	"other_id" bigint NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "people_apart_candidate_id_other_id_pk" PRIMARY KEY("candidate_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "foyer"."people_apart" ADD CONSTRAINT "people_apart_candidate_id_candidate_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "foyer"."candidate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."people_apart" ADD CONSTRAINT "people_apart_other_id_candidate_id_fk" FOREIGN KEY ("other_id") REFERENCES "foyer"."candidate"("id") ON DELETE cascade ON UPDATE no action;