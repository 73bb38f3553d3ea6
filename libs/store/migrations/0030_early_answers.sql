CREATE TABLE "foyer"."early_answer" (
	"mailbox_id" bigint NOT NULL,
	"identity" "bytea" NOT NULL,
	"lane" text NOT NULL,
	"because" text,
	"user_id" bigint,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "early_answer_mailbox_id_identity_pk" PRIMARY KEY("mailbox_id","identity")
);
--> statement-breakpoint
ALTER TABLE "foyer"."early_answer" ADD CONSTRAINT "early_answer_mailbox_id_mailbox_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "foyer"."mailbox"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."early_answer" ADD CONSTRAINT "early_answer_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE set null ON UPDATE no action;