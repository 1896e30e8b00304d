import { aClass, aStudentIn } from "#tests/builders/class.ts";
import { anInstructor } from "#tests/builders/people.ts";
import { addAccount, addInstructor, addInvites, addSpareClass, addStudent } from "./fill-people.ts";
import { fillWork } from "./fill-work.ts";
import { DAY, type School, type SchoolRole, TEACHERS, type Times } from "./school.ts";

const NAME = "Class of the grey heron";
const ADMIN = "admin-of-school@school.example";
const SECOND = "second-teacher@school.example";
/** Rows that use somebody up are asked four times by those who may; there are three of them. */
const LEAVERS = 13;

/** Everybody and everything that the rows name. */
export async function fillSchool(times: Times): Promise<School> {
  const { past, present } = times;
  const open = (joinCode: string) => ({
    joinCode,
    joinCodeExpiresAt: new Date(present.now.getTime() + DAY * 60_000),
  });
  const ours = await aClass(past, { name: NAME, ...open("HK4T9RWM") });
  const theirs = await aClass(past, { name: "Another class altogether" });
  const coInstructor = await anInstructor(past, SECOND);
  await addInstructor(past, ours.id, coInstructor);
  await addAccount(past, { role: "admin", email: ADMIN, password: true });
  const spareClass = await addSpareClass(past, "Spare class", [ours.instructor, coInstructor]);
  const joinedClass = await addSpareClass(past, "A class to join", [], open("AAAA9RWM"));
  const invitingClass = await addSpareClass(past, "A class to teach", [ours.instructor]);
  const invitation = await addInvites(past, { classId: ours.id, by: ours.instructor, count: 1 });
  await addInvites(present, { classId: invitingClass, by: ours.instructor, count: 10 });

  const member = await aStudentIn(past, ours.id, "member-merlin");
  const classmate = await aStudentIn(past, ours.id, "classmate-teal");
  const outsider = await aStudentIn(past, theirs.id, "outsider-gull");
  const people = { ours, theirs, member, classmate, outsider, coInstructor };
  await addStudent(past, theirs.id, "stranger-smew");
  const quiet = await addStudent(past, ours.id, "quiet-dunnock");
  const newcomer = await addStudent(past, ours.id, "newcomer-dipper", ours.instructor);
  const leavers: Record<string, string>[] = [];
  for (let n = 0; n < LEAVERS; n += 1) {
    const leaverName = `leaver-wren-${n}`;
    leavers.push({ leaver: await addStudent(past, ours.id, leaverName), leaverName });
  }
  const thirdTeachers: Record<string, string>[] = [];
  for (let n = 0; n < 5; n += 1) {
    const thirdTeacher = await addAccount(past, { role: "instructor", email: `third-${n}@school.example` });
    await addInstructor(past, ours.id, thirdTeacher);
    thirdTeachers.push({ thirdTeacher });
  }
  const work = await fillWork(times, people);
  const CLASS: SchoolRole[] = [...TEACHERS, "member", "classmate"];
  return {
    places: {
      ...{ class: ours.id, otherClass: theirs.id, spareClass, joinedClass, invitingClass },
      ...{ student: member, outsider, quiet, newcomer, otherTeacher: theirs.instructor },
      ...{ joinCode: "HK4T9RWM", joinedCode: "AAAA9RWM", invite: invitation[0] ?? "" },
      ...work.places,
    },
    own: work.own,
    pools: { leaver: leavers, thirdTeacher: thirdTeachers, ...work.pools },
    secrets: [
      // Those who come with the code are told which class they would join.
      { text: NAME, for: [...CLASS, "visitor", "guest", "outsider", "otherInstructor", "admin"] },
      { text: "member-merlin", for: [...TEACHERS, "member"] },
      { text: "classmate-teal", for: [...TEACHERS, "classmate"] },
      ...["quiet-dunnock", "newcomer-dipper", "leaver-wren"].map((text) => ({ text, for: TEACHERS })),
      { text: "outsider-gull", for: ["outsider", "otherInstructor"] },
      ...work.secrets,
    ],
    logins: {
      member: "member-merlin",
      classmate: "classmate-teal",
      outsider: "outsider-gull",
      instructor: ours.email,
      coInstructor: SECOND,
      otherInstructor: theirs.email,
      admin: ADMIN,
    },
  };
}
