CREATE TABLE "assignment_exercises" (
	"assignment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"exercise_id" text NOT NULL,
	"version_hash" text,
	CONSTRAINT "assignment_exercises_assignment_id_position_pk" PRIMARY KEY("assignment_id","position"),
	CONSTRAINT "assignment_exercises_once" UNIQUE("assignment_id","exercise_id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"class_id" uuid NOT NULL,
	"title" text NOT NULL,
	"module_id" text,
	"published_at" timestamp (3) with time zone,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone,
	"attempts" integer NOT NULL,
	"counts" text NOT NULL,
	"explain" text NOT NULL,
	"late" text NOT NULL,
	"released_at" timestamp (3) with time zone,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "assignments_attempts_range" CHECK ("assignments"."attempts" between 1 and 100),
	CONSTRAINT "assignments_times_in_order" CHECK ("assignments"."opens_at" < "assignments"."due_at" and ("assignments"."closes_at" is null or "assignments"."due_at" <= "assignments"."closes_at"))
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"nonce" uuid NOT NULL,
	"issued_by" uuid,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "classes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"pseudonyms" boolean NOT NULL,
	"join_code" text,
	"join_code_expires_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "classes_join_code_unique" UNIQUE("join_code"),
	CONSTRAINT "classes_code_expires" CHECK (("classes"."join_code" is null) = ("classes"."join_code_expires_at" is null))
);
--> statement-breakpoint
CREATE TABLE "instructor_invites" (
	"id" uuid PRIMARY KEY NOT NULL,
	"class_id" uuid NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"class_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"pseudonym" text,
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "memberships_class_id_user_id_pk" PRIMARY KEY("class_id","user_id"),
	CONSTRAINT "memberships_pseudonym_unique" UNIQUE("class_id","pseudonym"),
	CONSTRAINT "memberships_students_have_one" CHECK (("memberships"."role" = 'student') = ("memberships"."pseudonym" is not null))
);
--> statement-breakpoint
CREATE TABLE "overrides" (
	"assignment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"opens_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"attempts" integer,
	"counts" text,
	"explain" text,
	"late" text,
	"reason" text NOT NULL,
	CONSTRAINT "overrides_assignment_id_user_id_pk" PRIMARY KEY("assignment_id","user_id"),
	CONSTRAINT "overrides_attempts_range" CHECK ("overrides"."attempts" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "regraded_scores" (
	"regrade_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"score_before" double precision,
	"score_after" double precision,
	CONSTRAINT "regraded_scores_regrade_id_attempt_id_pk" PRIMARY KEY("regrade_id","attempt_id")
);
--> statement-breakpoint
CREATE TABLE "regrades" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assignment_id" uuid NOT NULL,
	"exercise_id" text NOT NULL,
	"from_hash" text NOT NULL,
	"to_hash" text NOT NULL,
	"changed" integer NOT NULL,
	"done_by" uuid,
	"done_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"draft" jsonb,
	"drafted_at" timestamp (3) with time zone,
	"drafted_by" uuid,
	"sent" jsonb,
	"sent_at" timestamp (3) with time zone,
	"sent_by" uuid
);
--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_guest_or_account";--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "assignment_id" uuid;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "counts" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "explained_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "awaits_review" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "signals" integer;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "hits" integer;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "noises" integer;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "false_alarms" integer;--> statement-breakpoint
ALTER TABLE "assignment_exercises" ADD CONSTRAINT "assignment_exercises_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_exercises" ADD CONSTRAINT "assignment_exercises_version_hash_exercise_versions_hash_fk" FOREIGN KEY ("version_hash") REFERENCES "public"."exercise_versions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_class_id_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."classes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_issued_by_users_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instructor_invites" ADD CONSTRAINT "instructor_invites_class_id_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."classes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instructor_invites" ADD CONSTRAINT "instructor_invites_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_class_id_classes_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."classes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regraded_scores" ADD CONSTRAINT "regraded_scores_regrade_id_regrades_id_fk" FOREIGN KEY ("regrade_id") REFERENCES "public"."regrades"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regraded_scores" ADD CONSTRAINT "regraded_scores_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrades" ADD CONSTRAINT "regrades_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regrades" ADD CONSTRAINT "regrades_done_by_users_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_drafted_by_users_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_exercises_exercise_index" ON "assignment_exercises" USING btree ("exercise_id");--> statement-breakpoint
CREATE INDEX "assignments_class_index" ON "assignments" USING btree ("class_id","due_at");--> statement-breakpoint
CREATE INDEX "claims_issuer_index" ON "claims" USING btree ("issued_by");--> statement-breakpoint
CREATE INDEX "instructor_invites_class_index" ON "instructor_invites" USING btree ("class_id");--> statement-breakpoint
CREATE INDEX "memberships_user_index" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "overrides_user_index" ON "overrides" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "regraded_scores_attempt_index" ON "regraded_scores" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "regrades_assignment_index" ON "regrades" USING btree ("assignment_id","exercise_id");--> statement-breakpoint
CREATE INDEX "reviews_user_index" ON "reviews" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "reviews_drafter_index" ON "reviews" USING btree ("drafted_by");--> statement-breakpoint
CREATE INDEX "reviews_sender_index" ON "reviews" USING btree ("sent_by");--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_assignment_index" ON "attempts" USING btree ("assignment_id","user_id","exercise_id");--> statement-breakpoint
CREATE INDEX "attempts_awaiting_index" ON "attempts" USING btree ("assignment_id","submitted_at") WHERE "attempts"."awaits_review";--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_guest_or_account" CHECK (("users"."role" = 'guest' and "users"."password_hash" is null) or ("users"."role" <> 'guest' and ("users"."username" is not null or "users"."email" is not null)));