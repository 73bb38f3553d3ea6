CREATE TABLE "foyer"."access_try" (
	"limit" text NOT NULL,
	"source" text NOT NULL,
	"account_hash" "bytea" NOT NULL,
	"tries" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "access_try_limit_source_account_hash_pk" PRIMARY KEY("limit","source","account_hash")
);
--> statement-breakpoint
CREATE INDEX "access_try_until" ON "foyer"."access_try" USING btree ("until");