CREATE TABLE "foyer"."mail_client" (
	"provider" text PRIMARY KEY NOT NULL,
	"client_id" text NOT NULL,
	"sealed_secret" text,
	"tenant" text,
	"authorization_url" text,
	"token_url" text,
	"scope" text
);
--> statement-breakpoint
CREATE TABLE "foyer"."mail_sign_in" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."mail_sign_in_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"state_hash" text NOT NULL,
	"user_id" bigint NOT NULL,
	"provider" text NOT NULL,
	"sealed" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mail_sign_in_state_hash_unique" UNIQUE("state_hash")
);
--> statement-breakpoint
CREATE TABLE "foyer"."mailbox_grant" (
	"mailbox_id" bigint PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"sealed_refresh_token" text NOT NULL,
	"sealed_access_token" text NOT NULL,
	"access_expires_at" timestamp (3) with time zone NOT NULL,
	"renew_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"renewing_until" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "foyer"."mail_sign_in" ADD CONSTRAINT "mail_sign_in_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."mailbox_grant" ADD CONSTRAINT "mailbox_grant_mailbox_id_mailbox_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "foyer"."mailbox"("id") ON DELETE cascade ON UPDATE no action;