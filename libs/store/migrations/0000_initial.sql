CREATE SCHEMA "foyer";
--> statement-breakpoint
CREATE TABLE "foyer"."access_try" (
	"limit" text NOT NULL,
	"source" text NOT NULL,
	"account_hash" "bytea" NOT NULL,
	"tries" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "access_try_limit_source_account_hash_pk" PRIMARY KEY("limit","source","account_hash")
);
--> statement-breakpoint
CREATE TABLE "foyer"."api_token" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."api_token_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"access" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "api_token_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "foyer"."assessment" (
	"message_id" bigint PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"lane" text NOT NULL,
	"kind" text,
	"urgent" boolean NOT NULL,
	"result" jsonb NOT NULL,
	"policy_version" integer NOT NULL,
	"model_version" text NOT NULL,
	"assessed_at" timestamp (3) with time zone NOT NULL,
	"next_review_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "foyer"."attachment" (
	"message_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	CONSTRAINT "attachment_message_id_position_pk" PRIMARY KEY("message_id","position")
);
--> statement-breakpoint
CREATE TABLE "foyer"."candidate" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."candidate_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."candidate_address" (
	"address" text PRIMARY KEY NOT NULL,
	"candidate_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."contact" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."contact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"candidate_id" bigint NOT NULL,
	"message_id" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"automatic" boolean DEFAULT false NOT NULL,
	"channel" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."decision" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."decision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" bigint NOT NULL,
	"lane" text NOT NULL,
	"kind" text,
	"urgent" boolean NOT NULL,
	"section" text NOT NULL,
	"policy_version" integer NOT NULL,
	"model_version" text NOT NULL,
	"contacts_in_14_days" integer NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."folder" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."folder_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"mailbox_id" bigint NOT NULL,
	"path" text NOT NULL,
	"use" text NOT NULL,
	"uid_validity" bigint,
	"last_uid" bigint DEFAULT 0 NOT NULL,
	"complete_at" timestamp (3) with time zone,
	"on_server" integer DEFAULT 0 NOT NULL,
	"missing" integer DEFAULT 0 NOT NULL,
	"checked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "foyer"."inbox_action" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."inbox_action_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"entry_id" bigint NOT NULL,
	"user_id" bigint,
	"by_name" text NOT NULL,
	"state" text,
	"until" timestamp (3) with time zone,
	"lane" text,
	"because" text,
	"message_id" bigint NOT NULL,
	"through_message_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."inbox_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."inbox_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"candidate_id" bigint NOT NULL,
	"role_key" bigint NOT NULL,
	"role_id" bigint,
	"strand" text NOT NULL,
	"message_id" bigint NOT NULL,
	"message_ids" bigint[] NOT NULL,
	"lane" text NOT NULL,
	"section" text NOT NULL,
	"priority" double precision NOT NULL,
	"reading_seconds" integer NOT NULL,
	"state" text NOT NULL,
	"until" timestamp (3) with time zone,
	"applied_action_id" bigint DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."mailbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."mailbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"sealed_url" text NOT NULL,
	"fingerprint" text NOT NULL,
	"address" text NOT NULL,
	"state" text DEFAULT 'connecting' NOT NULL,
	"problem" text,
	"state_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mailbox_fingerprint_unique" UNIQUE("fingerprint")
);
--> statement-breakpoint
CREATE TABLE "foyer"."message" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."message_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"identity" "bytea" NOT NULL,
	"message_id" text,
	"in_reply_to" text,
	"references" text[] DEFAULT '{}'::text[] NOT NULL,
	"direction" text NOT NULL,
	"candidate_id" bigint,
	"role_id" bigint,
	"from_name" text NOT NULL,
	"from_address" text NOT NULL,
	"to" text[] NOT NULL,
	"cc" text[] NOT NULL,
	"subject" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"date_header" text,
	"offset_minutes" smallint,
	"text" text NOT NULL,
	"new_text" text NOT NULL,
	"html" text,
	"headers" jsonb NOT NULL,
	"is_automatic" boolean NOT NULL,
	"quarantine_code" text,
	"quarantine_detail" text,
	"raw_gzip" "bytea",
	"size_bytes" integer NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"stored_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_identity_unique" UNIQUE("identity")
);
--> statement-breakpoint
CREATE TABLE "foyer"."message_place" (
	"folder_id" bigint NOT NULL,
	"uid_validity" bigint NOT NULL,
	"uid" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"gone_at" timestamp (3) with time zone,
	CONSTRAINT "message_place_folder_id_uid_validity_uid_pk" PRIMARY KEY("folder_id","uid_validity","uid")
);
--> statement-breakpoint
CREATE TABLE "foyer"."role" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."role_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"function" text NOT NULL,
	"addresses" text[] DEFAULT '{}'::text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"user_id" bigint NOT NULL,
	"csrf_token" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."setup_code" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "foyer"."user" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "foyer"."user_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"email" text NOT NULL,
	"name" text NOT NULL,
	"access" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "foyer"."assessment" ADD CONSTRAINT "assessment_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."attachment" ADD CONSTRAINT "attachment_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."candidate_address" ADD CONSTRAINT "candidate_address_candidate_id_candidate_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "foyer"."candidate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."contact" ADD CONSTRAINT "contact_candidate_id_candidate_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "foyer"."candidate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."contact" ADD CONSTRAINT "contact_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."decision" ADD CONSTRAINT "decision_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."folder" ADD CONSTRAINT "folder_mailbox_id_mailbox_id_fk" FOREIGN KEY ("mailbox_id") REFERENCES "foyer"."mailbox"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD CONSTRAINT "inbox_action_entry_id_inbox_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "foyer"."inbox_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD CONSTRAINT "inbox_action_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_action" ADD CONSTRAINT "inbox_action_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD CONSTRAINT "inbox_entry_candidate_id_candidate_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "foyer"."candidate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD CONSTRAINT "inbox_entry_role_id_role_id_fk" FOREIGN KEY ("role_id") REFERENCES "foyer"."role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."inbox_entry" ADD CONSTRAINT "inbox_entry_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD CONSTRAINT "message_candidate_id_candidate_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "foyer"."candidate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."message" ADD CONSTRAINT "message_role_id_role_id_fk" FOREIGN KEY ("role_id") REFERENCES "foyer"."role"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."message_place" ADD CONSTRAINT "message_place_folder_id_folder_id_fk" FOREIGN KEY ("folder_id") REFERENCES "foyer"."folder"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."message_place" ADD CONSTRAINT "message_place_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "foyer"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foyer"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "foyer"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_try_until" ON "foyer"."access_try" USING btree ("until");--> statement-breakpoint
CREATE INDEX "assessment_review" ON "foyer"."assessment" USING btree ("next_review_at");--> statement-breakpoint
CREATE INDEX "candidate_address_candidate" ON "foyer"."candidate_address" USING btree ("candidate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_message" ON "foyer"."contact" USING btree ("message_id","candidate_id");--> statement-breakpoint
CREATE INDEX "contact_candidate" ON "foyer"."contact" USING btree ("candidate_id","at");--> statement-breakpoint
CREATE INDEX "decision_message" ON "foyer"."decision" USING btree ("message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "folder_path" ON "foyer"."folder" USING btree ("mailbox_id","path");--> statement-breakpoint
CREATE INDEX "inbox_action_entry" ON "foyer"."inbox_action" USING btree ("entry_id","id");--> statement-breakpoint
CREATE INDEX "inbox_action_at" ON "foyer"."inbox_action" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_entry_key" ON "foyer"."inbox_entry" USING btree ("candidate_id","role_key","strand");--> statement-breakpoint
CREATE INDEX "inbox_entry_order" ON "foyer"."inbox_entry" USING btree ("state","priority" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "inbox_entry_until" ON "foyer"."inbox_entry" USING btree ("until");--> statement-breakpoint
CREATE INDEX "message_candidate" ON "foyer"."message" USING btree ("candidate_id","received_at");--> statement-breakpoint
CREATE INDEX "message_message_id" ON "foyer"."message" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "message_received" ON "foyer"."message" USING btree ("received_at","id");--> statement-breakpoint
CREATE INDEX "message_place_message" ON "foyer"."message_place" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "foyer"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_expires" ON "foyer"."session" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "user_email" ON "foyer"."user" USING btree (lower("email"));